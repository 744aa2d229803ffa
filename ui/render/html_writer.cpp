// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/html_writer.h"

#include "core/io/figure_file.h"

#include <QCryptographicHash>

namespace plenary
{

namespace
{

using scene::Tone;

/// One tab stop for the picture; the arrow keys go from place to place. What a place says is put in as text, never as
/// markup.
constexpr const char* script = R"((() => {
  const places = [...document.querySelectorAll('#places > *')];
  const card = document.getElementById('card');
  const rows = [...document.querySelectorAll('tr[data-place]')];
  let at = -1;
  const show = (i, x, y) => {
    const lines = places[i].dataset.tip.split('\n');
    card.replaceChildren();
    lines.forEach((line, n) => {
      const part = document.createElement(n ? 'div' : 'strong');
      part.textContent = line;
      card.append(part);
    });
    card.hidden = false;
    card.style.left = Math.max(4, Math.min(x + 14, innerWidth - card.offsetWidth - 8)) + 'px';
    card.style.top = Math.max(4, Math.min(y + 14, innerHeight - card.offsetHeight - 8)) + 'px';
    rows.forEach(row => row.classList.toggle('now', row.dataset.place === String(i)));
  };
  const hide = () => { card.hidden = true; rows.forEach(row => row.classList.remove('now')); };
  const go = i => {
    at = Math.max(0, Math.min(i, places.length - 1));
    places.forEach((place, n) => place.setAttribute('tabindex', n === at ? '0' : '-1'));
    places[at].focus();
  };
  places.forEach((place, i) => {
    place.addEventListener('mousemove', event => show(i, event.clientX, event.clientY));
    place.addEventListener('mouseleave', hide);
    place.addEventListener('blur', hide);
    place.addEventListener('focus', () => {
      const box = place.getBoundingClientRect();
      at = i;
      show(i, box.left + Math.min(box.width, 40), box.bottom - 10);
    });
    place.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); go(at + step); }
      if (event.key === 'Home') { event.preventDefault(); go(0); }
      if (event.key === 'End') { event.preventDefault(); go(places.length - 1); }
      if (event.key === 'Escape') hide();
    });
  });
  rows.forEach(row => row.addEventListener('click', () => go(Number(row.dataset.place))));
  if (places.length) places[0].setAttribute('tabindex', '0');
})();
)";

class Page
{
public:
    Page(const scene::Scene& figure, const Theme& theme, const Lexicon& words)
        : m_figure(figure), m_theme(theme), m_words(words)
    {
    }

    QByteArray write(const SvgLook& look);

private:
    QByteArray color(Tone tone) const { return m_theme.color(tone).name().toLatin1(); }
    static QByteArray text(const std::string& value)
    {
        return QByteArray::fromStdString(io::xmlEscaped(safeText(value).toStdString()));
    }
    /// Whether a logo stands in it as a bitmap, the one picture a page may show.
    bool bitmap() const
    {
        return std::ranges::any_of(m_figure.items, [](const auto& item) {
            const auto* picture = std::get_if<scene::Picture>(&item.shape);
            return picture && picture->data->starts_with("data:image/png");
        });
    }
    QByteArray say(const char* sentence) const { return text(m_words.say(sentence)); }
    void head();
    void table();

    const scene::Scene& m_figure;
    const Theme& m_theme;
    const Lexicon& m_words;
    QByteArray m_out;
};

void Page::head()
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray(script), QCryptographicHash::Sha256).toBase64();
    m_out += "<!DOCTYPE html>\n<html lang=\"" + text(m_words.language()) +
             "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
             "script-src 'sha256-" +
             hash + "'" + (bitmap() ? "; img-src data:" : "") +
             "\">\n<meta name=\"generator\" content=\"Plenary " PLENARY_VERSION "\">\n<meta name=\"description\" "
             "content=\"" +
             text(m_figure.altText) + "\">\n<title>" + text(m_figure.title) + "</title>\n<style>\n";
    m_out += "body { margin: 16px auto; max-width: " + QByteArray::number(qRound(m_figure.width) + 40) +
             "px; padding: 0 16px; background: " + color(Tone::Panel) + "; color: " + color(Tone::Ink) +
             "; font: 14px/1.45 Inter, 'Noto Sans', Helvetica, Arial, sans-serif; }\n"
             "figure { margin: 0; } svg { display: block; max-width: 100%; height: auto; }\n"
             "#places > * { outline: none; } #places > :focus, #places > :hover { stroke: " +
             color(Tone::Accent) +
             "; stroke-width: 2; }\n"
             "#card { position: fixed; max-width: 340px; padding: 8px 10px; pointer-events: none; background: " +
             color(Tone::Panel) + "; border: 1px solid " + color(Tone::Line) +
             "; border-radius: 6px; box-shadow: 0 2px 10px #0003; }\n"
             "#card strong { display: block; } summary { cursor: pointer; }\n"
             ".scroll { overflow-x: auto; } table { border-collapse: collapse; }\n"
             "caption { text-align: left; padding: 4px 0; color: " +
             color(Tone::Muted) +
             "; }\nth, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0; "
             "border-bottom: 1px solid " +
             color(Tone::Line) +
             "; }\ntr[data-place] { cursor: pointer; } tr.now, tr[data-place]:hover { background: " +
             color(Tone::AccentSoft) + "; }\n</style>\n</head>\n";
}

void Page::table()
{
    const Table& table = m_figure.table;
    m_out += "<h2>" + say(PLENARY_TR("core", "Data")) + "</h2>\n<div class=\"scroll\">\n<table>\n<caption>" +
             text(table.caption.empty() ? m_figure.title : table.caption) + "</caption>\n<thead><tr>";
    for (const auto& column : table.columns)
        m_out += "<th scope=\"col\">" + text(column) + "</th>";
    m_out += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) {
        m_out += row.hit < m_figure.hits.size()
                     ? "<tr data-place=\"" + QByteArray::number(static_cast<qulonglong>(row.hit)) + "\">"
                     : QByteArray("<tr>");
        for (const auto& cell : row.cells)
            m_out += "<td>" + text(cell) + "</td>";
        m_out += "</tr>\n";
    }
    m_out += "</tbody>\n</table>\n</div>\n";
}

QByteArray Page::write(const SvgLook& look)
{
    head();
    SvgLook inside = look;
    inside.recipe.clear();
    inside.inPage = true;
    m_out += "<body>\n<main>\n<figure aria-label=\"" + text(m_figure.title) + "\">\n" +
             toSvg(m_figure, m_theme, inside) + "\n<figcaption><details><summary>" +
             say(PLENARY_TR("core", "Description")) + "</summary><p>" + text(m_figure.altText) + "</p></details><p>" +
             say(PLENARY_TR("core", "Point at a mark for its details, or press Tab and the arrow keys; Esc closes.")) +
             "</p></figcaption>\n</figure>\n";
    table();
    m_out += "</main>\n<div id=\"card\" role=\"status\" hidden></div>\n";
    if (!look.recipe.isEmpty()) {
        QByteArray recipe = look.recipe;
        recipe.replace('<', "\\u003c"); // no end of the script inside it
        m_out += QByteArray(io::recipeScript.data(), static_cast<qsizetype>(io::recipeScript.size())) + recipe +
                 "</script>\n";
    }
    m_out += "<script>" + QByteArray(script) + "</script>\n</body>\n</html>\n";
    return m_out;
}

} // namespace

QByteArray toHtml(const scene::Scene& figure, const Theme& theme, const SvgLook& look, const Lexicon* words)
{
    static const EnglishLexicon english;
    return Page(figure, theme, words ? *words : english).write(look);
}

} // namespace plenary
