// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTextDocument>

namespace plenary
{

/// A page of the web from outside: its pictures, sheets of style and scripts are never looked at.
class Page : public QTextDocument
{
public:
    /// Refused where laying it out could take minutes: it nests too deep or holds too many scripts. `name` is for the
    /// sentence.
    [[nodiscard]] Result<> read(QString html, const std::string& name);

protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(""); }
};

} // namespace plenary
