// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include "ui/render/fonts.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

namespace plenary
{

namespace
{

using scene::Tone;

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Tone tone) { palette.setColor(role, theme.color(tone)); };
    set(QPalette::Window, Tone::Ground);
    set(QPalette::WindowText, Tone::Ink);
    set(QPalette::Base, Tone::Panel);
    set(QPalette::AlternateBase, Tone::Ground);
    set(QPalette::Text, Tone::Ink);
    set(QPalette::Button, Tone::Panel);
    set(QPalette::ButtonText, Tone::Ink);
    set(QPalette::ToolTipBase, Tone::Panel);
    set(QPalette::ToolTipText, Tone::Ink);
    set(QPalette::PlaceholderText, Tone::Muted);
    set(QPalette::Highlight, Tone::AccentSoft);
    set(QPalette::HighlightedText, Tone::Ink);
    set(QPalette::Link, Tone::Link);
    set(QPalette::LinkVisited, Tone::Link);
    set(QPalette::Mid, Tone::Line);
    set(QPalette::Dark, Tone::Line);
    set(QPalette::Light, Tone::Panel);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         theme.color(Tone::Muted).lighter(theme.kind() == Theme::Kind::Dark ? 70 : 140));
    return palette;
}

constexpr const char* sheet = R"(
* { font-family: Inter; font-size: 13px; }
QMainWindow, QDialog, plenary--SourceReader { background: %ground; }
QMenuBar { background: %panel; border-bottom: 1px solid %line; padding: 2px 4px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %soft; }
QMenu { background: %panel; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: %soft; color: %ink; }
QMenu::item:disabled { color: %muted; }
QMenu::separator { height: 1px; background: %line; margin: 4px 6px; }
QToolBar { background: %panel; border: none; border-bottom: 1px solid %line; padding: 6px 10px; spacing: 6px; }
QToolButton, QPushButton { background: %panel; border: 1px solid %line; border-radius: 5px; padding: 4px 10px; min-height: 20px; color: %ink; }
QToolButton:hover, QPushButton:hover { border-color: %accent; }
QToolButton:checked { background: %soft; border-color: %accent; color: %accent; }
QToolButton:focus, QPushButton:focus { border-color: %accent; }
QToolButton:disabled, QPushButton:disabled { color: %muted; background: %ground; border-color: %ground; }
QToolButton[flat="true"] { border: 1px solid transparent; background: transparent; padding: 1px 6px; min-height: 18px; }
QToolButton[flat="true"]:hover { background: %soft; }
QToolButton[flat="true"]:focus { border-color: %accent; }
QToolButton[flat="true"]:checked { color: %accent; background: %soft; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton:default { background: %accent; border-color: %accent; color: %panel; }
QPushButton:default:disabled { background: %soft; border-color: %line; color: %muted; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit { background: %panel; border: 1px solid %line; border-radius: 5px; padding: 4px 8px; min-height: 20px; color: %ink; selection-background-color: %soft; selection-color: %ink; }
plenary--CodedText { selection-background-color: %accent; selection-color: %panel; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus { border-color: %accent; }
QLineEdit[wrong="true"] { border-color: %now; }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 12px; height: 12px; }
QAbstractSpinBox { padding-right: 18px; }
QAbstractSpinBox::up-button { border: none; subcontrol-origin: border; subcontrol-position: top right; width: 18px; }
QAbstractSpinBox::down-button { border: none; subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; }
QStatusBar { background: %panel; border-top: 1px solid %line; color: %muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: %muted; padding: 0 6px; }
QStatusBar QComboBox { border: none; min-height: 16px; padding: 0 6px; color: %muted; }
QSplitter::handle { background: %ground; }
QFrame#panel { background: %panel; border: 1px solid %line; border-radius: 4px; }
QWidget#panelHeader { border-bottom: 1px solid %line; }
QWidget#panelTools { border-bottom: 1px solid %line; }
QWidget#panelTools QComboBox { padding: 1px 2px 1px 6px; min-height: 18px; font-size: 12px; }
QWidget#panelTools QAbstractSpinBox { padding: 1px 18px 1px 6px; min-height: 18px; font-size: 12px; }
QWidget#panelTools QToolButton { font-size: 12px; }
QLabel#toolLabel { color: %muted; font-size: 12px; }
QLabel#panelTitle { color: %muted; font-weight: 600; }
QFrame#messageBar, QFrame#pastBar { background: %soft; border: 1px solid %accent; border-radius: 4px; }
QFrame#messageBar[kind="error"] { border-color: %now; }
QScrollArea#startPage, QWidget#startPaper { background: %ground; border: none; }
QLabel#startTitle { font-size: 28px; font-weight: 700; }
QLabel#startSlogan { font-size: 15px; color: %muted; }
QLabel#startHeading { font-size: 15px; font-weight: 600; }
QLabel#startHint { color: %muted; }
QPushButton#card { padding: 0; min-height: 0; text-align: left; border-radius: 6px; }
QPushButton#card:hover, QPushButton#card:focus { border-color: %accent; }
QPushButton#card:pressed { background: %soft; }
QPushButton#card[flat="true"] { background: transparent; border: 1px solid transparent; }
QPushButton#card[flat="true"]:hover { background: %panel; }
QPushButton#card[flat="true"]:focus { border-color: %accent; }
QLabel#cardTitle { font-weight: 600; }
QLabel#cardDetail { color: %muted; font-size: 12px; }
QTreeWidget, QTextBrowser, QTableView { background: %panel; border: none; color: %ink; }
QTreeWidget::item { padding: 2px 0; }
QTreeWidget::indicator, QListWidget::indicator, QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid %muted; border-radius: 3px; background: %panel; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid %muted; border-radius: 7px; background: %panel; }
QRadioButton:focus, QCheckBox:focus { color: %accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid %accent; border-radius: 7px; background: %panel; }
QTreeWidget::indicator:checked, QListWidget::indicator:checked, QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/check-light.svg); }
QToolButton#qt_toolbar_ext_button { padding: 2px; border: none; }
QListWidget { background: %panel; border: 1px solid %line; border-radius: 5px; }
QTreeWidget::item:selected, QTableView::item:selected { background: %soft; color: %ink; }
QHeaderView::section { background: %ground; color: %muted; border: none; border-bottom: 1px solid %line; padding: 4px 8px; font-weight: 600; }
QToolTip { background: %panel; color: %ink; border: 1px solid %line; padding: 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %faint; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString sheetOf(const Theme& theme)
{
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, tone] : {std::pair{"%ground", Tone::Ground},
                                     {"%panel", Tone::Panel},
                                     {"%line", Tone::Line},
                                     {"%soft", Tone::AccentSoft},
                                     {"%accent", Tone::Accent},
                                     {"%ink", Tone::Ink},
                                     {"%muted", Tone::Muted},
                                     {"%now", Tone::Now},
                                     {"%faint", Tone::Faint}})
        text.replace(QLatin1String(name), theme.color(tone).name());
    return text;
}

} // namespace

void applyStyle(QApplication& application, const Theme& theme)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(fontOf({13}));
    application.setStyleSheet(sheetOf(theme));
}

QIcon icon(const char* name, const Theme& theme)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray shape = file.readAll();
    QIcon result;
    for (const auto& [mode, tone] : {std::pair{QIcon::Normal, Tone::Ink}, {QIcon::Disabled, Tone::Faint}}) {
        QByteArray colored = shape;
        colored.replace("#000", theme.color(tone).name().toLatin1());
        QSvgRenderer renderer(colored);
        QPixmap pixmap(40, 40);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(2);
        result.addPixmap(pixmap, mode);
    }
    return result;
}

QIcon programIcon()
{
    QSvgRenderer renderer(QStringLiteral(":/icons/plenary.svg"));
    QPixmap pixmap(128, 128);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return QIcon(pixmap);
}

} // namespace plenary
