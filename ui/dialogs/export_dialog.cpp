// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/dialogs/work_progress.h"
#include "ui/look/announcement.h"
#include "ui/render/clipboard.h"
#include "ui/render/logo.h"
#include "ui/render/proof_pages.h"
#include "ui/render/qt_lexicon.h"
#include "ui/session/view_recipe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTimer>

namespace plenary
{

namespace
{

constexpr double asTheSizeSuggests = 3.5; // one step below the smallest
constexpr double usualMargin = -1;
constexpr QSize leastPreview(480, 300);
constexpr int untilSaid = 500; // milliseconds at rest

} // namespace

ExportDialog::ExportDialog(const Session& session, const scene::ChartOptions& chart, QWidget* parent)
    : QDialog(parent), m_session(session), m_chart(chart), m_format(new QComboBox(this)), m_size(new QComboBox(this)),
      m_dpi(new QSpinBox(this)), m_fontSize(new QDoubleSpinBox(this)), m_margin(new QDoubleSpinBox(this)),
      m_theme(new QComboBox(this)), m_language(new QComboBox(this)), m_extent(new QComboBox(this)),
      m_proofs(new QComboBox(this)), m_pages(new QSpinBox(this)), m_page(new QSpinBox(this)),
      m_title(new QLineEdit(this)), m_subtitle(new QLineEdit(this)), m_altText(new QLineEdit(this)),
      m_chooseLogo(new QPushButton(this)), m_removeLogo(new QPushButton(tr("Remove"), this)),
      m_frame(new QCheckBox(tr("Title, notes and sources"), this)),
      m_plainTitle(new QCheckBox(tr("Title without a finding"), this)),
      m_outlines(new QCheckBox(tr("Text as outlines (SVG)"), this)),
      m_interactive(new QCheckBox(tr("Living page (HTML)"), this)), m_preview(new QLabel(this)),
      m_problem(new Announcement(this)), m_atRest(new QTimer(this))
{
    setWindowTitle(tr("Export chart"));
    fillChoices();
    build();
    connectAll();
    enable();
    resize(1040, 640);
    refresh();
}

void ExportDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    refresh();
}

void ExportDialog::fillChoices()
{
    for (const auto* format : {"PNG", "SVG", "PDF", "HTML", "CSV"})
        m_format->addItem(QLatin1String(format), QString(QLatin1String(format)).toLower());
    for (const auto& preset : sizePresets())
        m_size->addItem(QString::fromStdString(m_session.words().say(preset.label)), QLatin1String(preset.key));
    m_size->setEditable(true);
    m_size->setToolTip(tr("Choose a size or type one, like 1200x800 or 90mmx60mm"));
    m_dpi->setRange(72, 1200);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    m_fontSize->setRange(asTheSizeSuggests, 72);
    m_fontSize->setSingleStep(0.5);
    m_fontSize->setDecimals(1);
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setSpecialValueText(tr("as the size suggests"));
    m_fontSize->setToolTip(tr("Size of the chart’s texts, whatever the size of the picture"));
    m_margin->setRange(usualMargin, 100);
    m_margin->setDecimals(1);
    m_margin->setSuffix(tr(" mm"));
    m_margin->setSpecialValueText(tr("usual"));
    m_margin->setValue(usualMargin);
    for (const auto& [name, theme] : {std::pair{tr("Light"), "light"},
                                      {tr("Dark"), "dark"},
                                      {tr("Print"), "print"},
                                      {tr("Print, greyscale"), "grey"}})
        m_theme->addItem(name, QLatin1String(theme));
    for (const auto& language : QtLexicon::languages())
        m_language->addItem(QtLexicon::nameOf(language), language);
    m_language->setCurrentIndex(m_language->findData(m_session.language()));
    m_extent->addItems({tr("The part shown"), tr("Everything")});
    m_proofs->addItem(tr("None"));
    for (const auto& [name, ending] : {std::pair{"PDF", "pdf"}, {"HTML", "html"}, {"OpenDocument (ODT)", "odt"}})
        m_proofs->addItem(QLatin1String(name), QLatin1String(ending));
    m_proofs->setToolTip(
        tr("A second file: what each mark rests on, with its sources, by the number it then carries in the figure"));
    m_pages->setRange(1, 200);
    m_page->setRange(1, 1);
    m_title->setPlaceholderText(tr("The chart’s own title"));
    m_subtitle->setPlaceholderText(tr("The chart’s own subtitle"));
    m_altText->setPlaceholderText(tr("The chart’s own description"));
    m_altText->setToolTip(tr("What a screen reader says in place of the picture"));
    for (auto* text : {m_title, m_subtitle, m_altText})
        text->setMaxLength(2000);
    m_frame->setChecked(true);
    m_chooseLogo->setToolTip(tr("A PNG, JPEG or SVG file that stands beside the title"));
    m_chooseLogo->setAutoDefault(false);
    m_removeLogo->setAutoDefault(false);
    m_removeLogo->setToolTip(tr("Leave the logo out"));
    showLogo(QString());
}

void ExportDialog::build()
{
    m_preview->setMinimumSize(leastPreview);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the picture follows its room
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_atRest->setSingleShot(true);
    m_atRest->setInterval(untilSaid);
    connect(m_atRest, &QTimer::timeout, this, [this] { m_problem->say(m_problem->text()); });
    auto* form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(tr("Text size"), m_fontSize);
    form->addRow(tr("Margin"), m_margin);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Shown"), m_extent);
    form->addRow(tr("Proof sheet"), m_proofs);
    form->addRow(tr("Pages"), m_pages);
    form->addRow(tr("Page in the preview"), m_page);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Subtitle"), m_subtitle);
    form->addRow(tr("Description"), m_altText);
    auto* logo = new QHBoxLayout;
    logo->addWidget(m_chooseLogo, 1);
    logo->addWidget(m_removeLogo);
    form->addRow(tr("Logo"), logo);
    form->addRow(QString(), m_frame);
    m_plainTitle->setToolTip(tr("The chart’s own title says what is shown, not what was found in it"));
    form->addRow(QString(), m_plainTitle);
    form->addRow(QString(), m_outlines);
    m_interactive->setToolTip(tr("The file can be asked in a browser, without a network: another date, another "
                                 "language, a filter, and what each mark rests on"));
    form->addRow(QString(), m_interactive);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_saveButton = buttons->button(QDialogButtonBox::Save);
    m_copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_copyButton->setToolTip(tr("Copy the picture as it is shown"));
    auto* parts = new QHBoxLayout;
    parts->addLayout(form);
    parts->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(parts, 1);
    layout->addWidget(buttons); // last, so that they stay in sight where the rest has to scroll
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copyButton, &QPushButton::clicked, this, &ExportDialog::copy);
}

void ExportDialog::connectAll()
{
    for (auto* box : {m_format, m_size, m_theme, m_language, m_extent, m_proofs})
        connect(box, &QComboBox::currentTextChanged, this, &ExportDialog::refresh);
    connect(m_format, &QComboBox::currentTextChanged, this, &ExportDialog::enable);
    for (auto* box : {m_dpi, m_pages, m_page})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    for (auto* box : {m_fontSize, m_margin})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ExportDialog::refresh);
    for (auto* text : {m_title, m_subtitle, m_altText})
        connect(text, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    for (auto* choice : {m_frame, m_plainTitle})
        connect(choice, &QCheckBox::toggled, this, &ExportDialog::refresh);
    for (auto* choice : {m_frame, m_interactive})
        connect(choice, &QCheckBox::toggled, this, &ExportDialog::enable);
    connect(m_chooseLogo, &QPushButton::clicked, this, &ExportDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo(QString());
        refresh();
    });
}

void ExportDialog::showLogo(const QString& name)
{
    m_chooseLogo->setText(name.isEmpty() ? tr("Choose…") : fontMetrics().elidedText(name, Qt::ElideMiddle, 160));
    m_chooseLogo->setAccessibleName(name.isEmpty() ? tr("Choose a logo") : tr("Logo: %1").arg(name));
    m_removeLogo->setVisible(!name.isEmpty());
}

bool ExportDialog::setLogo(const QString& path)
{
    const auto logo = Logo::fromFile(path);
    if (!logo) {
        m_problem->say(QString::fromStdString(m_session.words().say(logo.error())));
        return false;
    }
    m_logo = logo->data();
    showLogo(QFileInfo(path).fileName());
    refresh();
    return true;
}

void ExportDialog::chooseLogo()
{
    QSettings settings;
    const auto folder = QStringLiteral("export/logo-folder");
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), settings.value(folder).toString(),
                                     QStringLiteral("PNG, JPEG, SVG (*.png *.jpg *.jpeg *.svg)"));
    if (!path.isEmpty() && setLogo(path))
        settings.setValue(folder, QFileInfo(path).absolutePath());
}

/// What does not concern the chart or the format cannot be set.
void ExportDialog::enable()
{
    const auto format = suffix();
    m_dpi->setEnabled(format == QLatin1String("png"));
    m_outlines->setEnabled(format == QLatin1String("svg") || format == QLatin1String("html"));
    m_interactive->setEnabled(format == QLatin1String("html"));
    const bool isLiving = m_interactive->isEnabled() && m_interactive->isChecked();
    m_proofs->setEnabled(format != QLatin1String("csv") && !isLiving); // a living page has them inside
    m_chooseLogo->setEnabled(m_frame->isChecked());
    m_removeLogo->setEnabled(m_frame->isChecked());
    m_pages->setEnabled(m_chart.kind == scene::ChartKind::Timeline && !isLiving);
    m_extent->setEnabled(m_chart.kind == scene::ChartKind::Timeline || m_chart.kind == scene::ChartKind::Trend ||
                         m_chart.kind == scene::ChartKind::Agreement || m_chart.kind == scene::ChartKind::Map);
}

QString ExportDialog::suffix() const
{
    return m_format->currentData().toString();
}

scene::ChartOptions ExportDialog::chart() const
{
    auto chart = m_chart;
    if (m_extent->currentIndex() == 1)
        showWhole(chart, m_session.view());
    return chart;
}

scene::Recipe ExportDialog::recipe() const
{
    const int chosen = m_size->findText(m_size->currentText());
    scene::FigureLook look;
    look.size = (chosen >= 0 ? m_size->itemData(chosen).toString() : m_size->currentText()).toStdString();
    look.dpi = m_dpi->value();
    look.fontSize = m_fontSize->value() > asTheSizeSuggests ? m_fontSize->value() : 0;
    look.margin = m_margin->value() >= 0 ? m_margin->value() : usualMargin;
    look.theme = m_theme->currentData().toString().toStdString();
    look.title = m_title->text().toStdString();
    look.plainTitle = m_plainTitle->isChecked();
    look.subtitle = m_subtitle->text().toStdString();
    look.altText = m_altText->text().toStdString();
    look.frame = m_frame->isChecked();
    look.outlineText = m_outlines->isChecked();
    look.logo = look.frame ? m_logo : std::string();
    look.interactive = m_interactive->isEnabled() && m_interactive->isChecked();
    look.numbers = m_proofs->isEnabled() && m_proofs->currentIndex() > 0;
    look.pages = m_pages->isEnabled() ? m_pages->value() : 1;
    return recipeOf(m_session, chart(), look, m_language->currentData().toString());
}

Result<Figure> ExportDialog::figure() const
{
    const QtLexicon words(m_language->currentData().toString());
    auto made = TRY(makeFigure(inWords(m_session.view(), words), recipe(), Format::Svg));
    made.spec.words = nullptr; // those here end with this function
    return made;
}

Result<QImage> ExportDialog::preview(double scale) const
{
    return pictureOf(TRY(figure()), scale);
}

QImage ExportDialog::pictureOf(const Figure& made, double scale) const
{
    const auto page = static_cast<std::size_t>(qBound(1, m_page->value(), static_cast<int>(made.pages.size())) - 1);
    return toImage(made.pages[page], made.spec.theme, scale, 96);
}

void ExportDialog::refresh()
{
    m_page->setMaximum(m_pages->isEnabled() ? m_pages->value() : 1);
    m_page->setEnabled(m_page->maximum() > 1);
    const auto look = recipe().look;
    const auto size = parseSize(QString::fromStdString(look.size), look.dpi, look.fontSize);
    const double ratio = devicePixelRatioF();
    const QSizeF room = m_preview->size().expandedTo(leastPreview);
    const auto made = size ? figure() : Result<Figure>(std::unexpected(size.error()));
    QString said = made ? QString() : QString::fromStdString(m_session.words().say(made.error()));
    for (const Error& remark : made ? made->remarks : std::vector<Error>())
        said = QString::fromStdString(m_session.words().say(remark));
    if (said != m_problem->text())
        m_atRest->start(); // not at each letter of a size
    m_problem->setText(said);
    for (QWidget* act : {m_saveButton, m_copyButton})
        act->setEnabled(made.has_value());
    if (!made)
        return m_preview->clear(); // the picture of another size says nothing of this one
    const QImage picture = pictureOf(
        *made, ratio * qMin(room.width() / size->logical.width(), room.height() / size->logical.height()));
    QPixmap shown = QPixmap::fromImage(picture);
    shown.setDevicePixelRatio(ratio);
    m_preview->setPixmap(shown);
    m_preview->setToolTip(QString::fromStdString(look.altText));
}

QString ExportDialog::proofsBeside(const QString& path) const
{
    if (!recipe().look.numbers)
        return {};
    const QFileInfo file(path);
    return file.path() + u'/' + tr("%1-proofs", "name of a file").arg(file.completeBaseName()) + u'.' +
           m_proofs->currentData().toString();
}

Result<> ExportDialog::write(const QString& path) const
{
    const auto look = recipe().look;
    const auto proofs = proofsBeside(path);
    TRY(checkOutput(m_session.today(), recipe(), path,
                    proofs.isEmpty() ? std::nullopt : std::optional<FilePath>(proofs)));
    const QtLexicon words(m_language->currentData().toString());
    const auto view = inWords(m_session.view(), words);
    WorkProgress shown(windowTitle(),
                       look.interactive ? tr("The page is drawn for every date.")
                                        : tr("What the marks rest on is gathered."),
                       window());
    (void)TRY(writeFigure(m_session.document(), view, recipe(), path,
                          proofs.isEmpty() ? std::nullopt : std::optional<FilePath>(proofs),
                          [&](double share) { return shown.goOn(share); })); // the preview told what is to be heard
    return {};
}

void ExportDialog::copy()
{
    const auto made = figure();
    const auto copied = made ? copyPicture(*made) : Result<>(std::unexpected(made.error()));
    m_problem->say(copied ? tr("The picture is on the clipboard.")
                          : QString::fromStdString(m_session.words().say(copied.error())));
}

void ExportDialog::save()
{
    QSettings settings;
    const QString folder =
        settings
            .value(QStringLiteral("export/folder"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    const auto chart = keyOf(m_chart.kind);
    const QString proposal = folder + QLatin1Char('/') +
                             QString::fromUtf8(chart.data(), static_cast<qsizetype>(chart.size())) + QLatin1Char('.') +
                             suffix();
    QString path = QFileDialog::getSaveFileName(this, tr("Export chart"), proposal,
                                                QStringLiteral("%1 (*.%2)").arg(m_format->currentText(), suffix()));
    if (path.isEmpty())
        return;
    if (!formatOf(path))
        path += QLatin1Char('.') + suffix();
    // The file dialog asked about the figure alone.
    if (const QString proofs = proofsBeside(path);
        QFileInfo::exists(proofs) &&
        QMessageBox::question(this, tr("Proof sheet"),
                              tr("%1 is there already. Replace it?").arg(QFileInfo(proofs).fileName())) !=
            QMessageBox::Yes)
        return;
    if (auto done = write(path); !done) {
        m_problem->say(QString::fromStdString(m_session.words().say(done.error())));
        return;
    }
    settings.setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
    m_written = path;
    accept();
}

} // namespace plenary
