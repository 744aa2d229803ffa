// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <string>

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

std::string hex(const std::string& text)
{
    std::string out;
    for (const std::byte byte : sha256(std::as_bytes(std::span(text)))) {
        out.push_back("0123456789abcdef"[std::to_integer<unsigned>(byte) >> 4]);
        out.push_back("0123456789abcdef"[std::to_integer<unsigned>(byte) & 15]);
    }
    return out;
}

} // namespace

/// Examples of NIST for FIPS 180, and the lengths around a block's end as computed with Python's hashlib.
TEST(Sha256, AgreesWithPublishedDigests)
{
    EXPECT_EQ(hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hex(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    EXPECT_EQ(hex(std::string(55, 'a')), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    EXPECT_EQ(hex(std::string(56, 'a')), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
    EXPECT_EQ(hex(std::string(63, 'a')), "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34");
    EXPECT_EQ(hex(std::string(64, 'a')), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

} // namespace plenary
