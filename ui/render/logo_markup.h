// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace plenary
{

/// Whether the bytes are in an encoding in which markup stands as in ASCII.
bool isPlainMarkup(QByteArrayView xml);

/// Whether a reader of XML could take more time than in proportion to the size: by entities that multiply text, by
/// declared attributes, or by very many attributes of one element. Looks at the bytes alone; takes isPlainMarkup().
bool multipliesWork(QByteArrayView xml);

} // namespace plenary
