// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_format.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace plenary
{

std::string padded(int value, int width)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%0*d", width, value);
    return text.data();
}

std::string yearText(int year)
{
    const std::string digits = padded(std::abs(year), 4);
    return std::string(digits.size() > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits;
}

namespace
{

std::string dateText(const CivilTime& civil, Precision precision)
{
    std::string text = yearText(civil.year);
    if (precision >= Precision::Month)
        text += '-' + padded(civil.month, 2);
    if (precision >= Precision::Day)
        text += '-' + padded(civil.day, 2);
    return text;
}

std::string clockText(const CivilTime& civil, Precision precision)
{
    std::string text = padded(civil.hour, 2) + ':' + padded(civil.minute, 2);
    if (precision >= Precision::Second)
        text += ':' + padded(civil.second, 2);
    if (precision >= Precision::Millisecond)
        text += '.' + padded(civil.millisecond, 3);
    return text;
}

} // namespace

DateParts dateParts(Instant instant, const Zone& zone)
{
    const Instant local = zone.toLocal(instant);
    DateParts parts;
    parts.local = toCivil(local);
    parts.weekday = weekday(local);
    parts.beforeCommonEra = parts.local.year <= 0;
    parts.eraYear = parts.beforeCommonEra ? 1 - parts.local.year : parts.local.year;
    parts.offsetMinutes = zone.offsetMinutes(instant);
    parts.abbreviation = zone.abbreviation(instant);
    return parts;
}

std::string isoOffset(int minutes)
{
    if (minutes == 0)
        return "Z";
    const int distance = std::abs(minutes);
    return (minutes < 0 ? '-' : '+') + padded(distance / 60, 2) + ':' + padded(distance % 60, 2);
}

std::string isoDate(Instant instant, const Zone& zone)
{
    return dateText(toCivil(zone.toLocal(instant)), Precision::Day);
}

std::string isoTime(Instant instant, const Zone& zone, Precision precision)
{
    if (precision <= Precision::Day)
        return dateText(toCivil(zone.toLocal(instant)), precision);
    const int offset = zone.offsetMinutes(instant);
    const CivilTime civil = toCivil(instant + offset * millisecondsPerMinute);
    return dateText(civil, Precision::Day) + 'T' + clockText(civil, precision) + isoOffset(offset);
}

std::string isoExact(Instant instant, const Zone& zone)
{
    const Instant local = zone.toLocal(instant);
    const CivilTime civil = toCivil(local);
    const auto precision = civil.millisecond != 0 ? Precision::Millisecond
                           : civil.second != 0    ? Precision::Second
                                                  : Precision::Minute;
    const auto seconds = static_cast<int>((local - instant) / 1000);
    std::string offset = isoOffset(seconds / 60);
    if (seconds % 60 != 0)
        offset = (seconds < 0 ? "-" : "+") + padded(std::abs(seconds) / 3600, 2) + ':' +
                 padded(std::abs(seconds) / 60 % 60, 2) + ':' + padded(std::abs(seconds) % 60, 2);
    return dateText(civil, Precision::Day) + 'T' + clockText(civil, precision) + offset;
}

} // namespace plenary
