// SPDX-License-Identifier: GPL-3.0-or-later
// A living page in Chromium, from disk: that its policy lets its own script run, and the script draws the figure. Needs
// chromium in PATH; what the page holds is tested without it in tests/render.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

std::string chromium()
{
    for (const char* name : {"/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"})
        if (std::filesystem::exists(name))
            return name;
    return {};
}

TEST(LivingPageInChromium, drawsItself)
{
    const auto browser = chromium();
    if (browser.empty())
        GTEST_SKIP() << "no Chromium here";
    const Terminal terminal;
    const auto page = (terminal.work() / "page.html").string();
    ASSERT_EQ(
        terminal.run({"export", terminal.document().string(), "--chart", "timeline", "--interactive", "--out", page})
            .code,
        0);
    const auto dump = (terminal.work() / "dom.html").string();
    const auto command =
        browser + " --headless --no-sandbox --disable-gpu --user-data-dir=" + (terminal.work() / "profile").string() +
        " --host-resolver-rules='MAP * ~NOTFOUND' --dump-dom 'file://" + page + "' > '" + dump + "' 2>/dev/null";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const auto drawn = bytesOf(dump);
    EXPECT_NE(drawn.find("id=\"places\""), std::string::npos) << "the script did not run";
    EXPECT_NE(drawn.find("<div id=\"page\">"), std::string::npos) << "and shows the page";
    EXPECT_NE(drawn.find("Vance: policy must be pro-growth"), std::string::npos);
}

} // namespace

} // namespace plenary
