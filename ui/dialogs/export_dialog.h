// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "core/scene/figure/recipe.h"
#include "ui/render/figure_maker.h"
#include "ui/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace plenary
{

class Announcement;

/// Chooses how a chart goes into a file, with a preview made by the same code as the file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Session& session, const scene::ChartOptions& chart, QWidget* parent = nullptr);

    /// Writes the figure to `path` with the settings shown, and its proof sheet beside it where one is asked for.
    [[nodiscard]] Result<> write(const QString& path) const;
    /// The proof sheet of a figure in this file; empty where none is asked for.
    QString proofsBeside(const QString& path) const;
    /// The file written last; empty before.
    QString written() const { return m_written; }
    /// The recipe the settings come to.
    scene::Recipe recipe() const;
    /// The page shown in the preview, `scale` pixels a unit: the picture that the file holds.
    [[nodiscard]] Result<QImage> preview(double scale) const;
    /// Puts the logo of this file beside the title; what is wrong with it is said and leaves the one before.
    bool setLogo(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QImage pictureOf(const Figure& made, double scale) const;
    void build();
    void fillChoices();
    void connectAll();
    void refresh();
    void save();
    void copy();
    void chooseLogo();
    void showLogo(const QString& name);
    [[nodiscard]] Result<Figure> figure() const;
    void enable();
    scene::ChartOptions chart() const;
    QString suffix() const;

    const Session& m_session;
    scene::ChartOptions m_chart;
    QComboBox* m_format;
    QComboBox* m_size;
    QSpinBox* m_dpi;
    QDoubleSpinBox* m_fontSize;
    QDoubleSpinBox* m_margin;
    QComboBox* m_theme;
    QComboBox* m_language;
    QComboBox* m_extent;
    QComboBox* m_proofs; ///< of which format the proof sheet is; no data: none
    QSpinBox* m_pages;
    QSpinBox* m_page;
    QLineEdit* m_title;
    QLineEdit* m_subtitle;
    QLineEdit* m_altText;
    QPushButton* m_chooseLogo;
    QPushButton* m_removeLogo;
    QPushButton *m_saveButton = nullptr, *m_copyButton = nullptr;
    std::string m_logo; ///< as a recipe carries it; empty: none
    QCheckBox* m_frame;
    QCheckBox* m_plainTitle;
    QCheckBox* m_outlines;
    QCheckBox* m_interactive;
    QLabel* m_preview;
    Announcement* m_problem;
    QTimer* m_atRest; ///< runs from a change to when it is said
    QString m_written;
};

} // namespace plenary
