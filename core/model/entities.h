// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The records of a document as plain values. Each has a `uid`, unique across copies: the slug used in files and on the
// command line. What its fields are called, must hold and are for is described once, in core/model/records.h.
#include "core/model/entities/actors.h"
#include "core/model/entities/acts.h"
#include "core/model/entities/events.h"
#include "core/model/entities/sources.h"
#include "core/model/entities/whole.h"
