// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/png_text.h"

#include <array>
#include <cstdint>

namespace plenary::io
{

namespace
{

constexpr std::string_view signature("\x89PNG\r\n\x1A\n", 8);
constexpr std::size_t headerEnd = 8 + 12 + 13; ///< of the signature and the chunk IHDR

std::uint32_t crc(std::string_view bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t n = 0; n < 256; ++n) {
            std::uint32_t c = n;
            for (int k = 0; k < 8; ++k)
                c = (c & 1U) != 0 ? 0xEDB88320U ^ (c >> 1U) : c >> 1U;
            made[n] = c;
        }
        return made;
    }();
    std::uint32_t c = 0xFFFFFFFFU;
    for (const char byte : bytes)
        c = table[(c ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (c >> 8U);
    return ~c;
}

std::string bigEndian(std::uint32_t value)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>((value >> shift) & 0xFFU);
    return bytes;
}

std::uint32_t number(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes)
        value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

} // namespace

bool isPng(std::string_view bytes)
{
    return bytes.starts_with(signature);
}

std::string withPngText(std::string_view png, std::string_view keyword, std::string_view text)
{
    if (!isPng(png) || png.size() < headerEnd)
        return std::string(png);
    std::string body = "iTXt" + std::string(keyword);
    body += std::string("\0\0\0\0\0", 5); // end of keyword, not compressed, method, no language, no translated keyword
    body += text;
    std::string out(png.substr(0, headerEnd));
    out += bigEndian(static_cast<std::uint32_t>(body.size() - 4)) + body + bigEndian(crc(body));
    return out += png.substr(headerEnd);
}

std::optional<std::string> pngText(std::string_view png, std::string_view keyword)
{
    if (!isPng(png))
        return std::nullopt;
    const std::string wanted = "iTXt" + std::string(keyword) + std::string("\0\0\0\0\0", 5);
    for (std::size_t at = signature.size(); at + 12 <= png.size();) {
        const std::size_t length = number(png.substr(at, 4));
        if (length > png.size() - at - 12)
            return std::nullopt;
        const auto chunk = png.substr(at + 4, length + 4);
        if (chunk.starts_with(wanted))
            return number(png.substr(at + 8 + length, 4)) == crc(chunk)
                       ? std::optional(std::string(chunk.substr(wanted.size())))
                       : std::nullopt;
        at += 12 + length;
    }
    return std::nullopt;
}

bool isWholePng(std::string_view bytes)
{
    if (!isPng(bytes))
        return false;
    for (std::size_t at = signature.size(); at + 12 <= bytes.size();) {
        const std::size_t length = number(bytes.substr(at, 4));
        if (length > bytes.size() - at - 12)
            return false;
        const auto chunk = bytes.substr(at + 4, length + 4);
        if (number(bytes.substr(at + 8 + length, 4)) != crc(chunk))
            return false;
        if (chunk.starts_with("IEND"))
            return true;
        at += 12 + length;
    }
    return false;
}

} // namespace plenary::io
