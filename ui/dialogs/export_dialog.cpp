// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/render/figure.h"
#include "ui/render/qt_lexicon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

namespace plenary
{

ExportDialog::ExportDialog(const Session& session, const scene::ChartOptions& chart, QWidget* parent)
    : QDialog(parent), m_session(session), m_chart(chart), m_format(new QComboBox(this)), m_size(new QComboBox(this)),
      m_dpi(new QSpinBox(this)), m_theme(new QComboBox(this)), m_language(new QComboBox(this)),
      m_title(new QLineEdit(this)), m_frame(new QCheckBox(tr("Title, notes and sources"), this)),
      m_outlines(new QCheckBox(tr("Text as outlines (SVG)"), this)), m_preview(new QLabel(this)),
      m_problem(new QLabel(this))
{
    setWindowTitle(tr("Export chart"));
    build();
    refresh();
}

void ExportDialog::build()
{
    for (const auto* format : {"PNG", "SVG", "PDF", "CSV"})
        m_format->addItem(QLatin1String(format), QString(QLatin1String(format)).toLower());
    for (const auto& [name, size] : {std::pair{tr("Article, 1600 × 900 px"), "1600x900"},
                                     {tr("Square, 1080 × 1080 px"), "1080x1080"},
                                     {tr("Slide, 1920 × 1080 px"), "1920x1080"},
                                     {tr("Page, 180 × 120 mm"), "180mmx120mm"},
                                     {tr("A4 landscape, 297 × 210 mm"), "297mmx210mm"}})
        m_size->addItem(name, QLatin1String(size));
    m_size->setEditable(true);
    m_size->setToolTip(tr("Choose a size or type one, like 1200x800 or 90mmx60mm"));
    m_dpi->setRange(72, 1200);
    m_dpi->setValue(300);
    m_dpi->setSuffix(tr(" dpi"));
    for (const auto& [name, theme] : {std::pair{tr("Light"), "light"}, {tr("Dark"), "dark"}, {tr("Print"), "print"}})
        m_theme->addItem(name, QLatin1String(theme));
    for (const auto& language : QtLexicon::languages())
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_language->setCurrentIndex(m_language->findData(m_session.language()));
    m_title->setPlaceholderText(tr("The chart’s own title"));
    m_title->setMaxLength(2000);
    m_frame->setChecked(true);
    m_preview->setMinimumSize(480, 300);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview"));
    m_problem->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Size"), m_size);
    form->addRow(tr("Resolution"), m_dpi);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Title"), m_title);
    form->addRow(QString(), m_frame);
    form->addRow(QString(), m_outlines);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save…"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    form->addRow(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* box : {m_format, m_size, m_theme, m_language})
        connect(box, &QComboBox::currentTextChanged, this, &ExportDialog::refresh);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    connect(m_frame, &QCheckBox::toggled, this, &ExportDialog::refresh);
}

scene::Frame ExportDialog::frame() const
{
    scene::Frame frame;
    frame.heading = frame.notes = m_frame->isChecked();
    frame.margin = m_frame->isChecked() ? 28 : 8;
    frame.title = m_title->text().toStdString();
    frame.product = productName();
    return frame;
}

QString ExportDialog::suffix() const
{
    return m_format->currentData().toString();
}

Result<ExportSpec> ExportDialog::spec(const QString& path) const
{
    const int chosen = m_size->findText(m_size->currentText());
    const QString size = chosen >= 0 ? m_size->itemData(chosen).toString() : m_size->currentText();
    ExportSpec spec;
    spec.path = path;
    spec.format = formatOf(path).value_or(Format::Png);
    spec.size = TRY(parseSize(size, m_dpi->value()));
    spec.theme = Theme::of(*Theme::kindFromName(m_theme->currentData().toString()));
    spec.text = m_outlines->isChecked() ? SvgText::Outlines : SvgText::Text;
    return spec;
}

void ExportDialog::refresh()
{
    const auto settings = spec(QStringLiteral("preview.png"));
    m_problem->setText(settings ? QString() : QString::fromStdString(m_session.words().say(settings.error())));
    if (!settings)
        return;
    const QtLexicon words(m_language->currentData().toString());
    const auto context = inWords(m_session.context(100, 100), words);
    const auto figure = figureScene(context, m_chart, frame(), settings->size.logical);
    const double scale = qMin(640 / figure.width, 520 / figure.height);
    const double ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(toImage(figure, settings->theme, scale * ratio, 96));
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

Result<> ExportDialog::write(const QString& path) const
{
    const auto settings = TRY(spec(path));
    const QtLexicon words(m_language->currentData().toString());
    const auto context = inWords(m_session.context(100, 100), words);
    return exportFigure(context, m_chart, frame(), settings);
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
    if (auto done = write(path); !done) {
        m_problem->setText(QString::fromStdString(m_session.words().say(done.error())));
        return;
    }
    settings.setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
    m_written = path;
    accept();
}

} // namespace plenary
