// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace plenary
{

std::string substitute(const std::string& text, const std::vector<std::string>& arguments)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool placeholder = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t index = placeholder ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
        if (placeholder && index < arguments.size()) {
            out += arguments[index];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::string asCause(std::string sentence)
{
    while (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

std::string Error::message() const
{
    auto all = arguments;
    for (const Error& cause : causes)
        all.push_back(asCause(cause.message()));
    return substitute(text, all);
}

} // namespace plenary
