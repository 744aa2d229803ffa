// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/chart.h"
#include "core/scene/figure.h"
#include "ui/render/exporter.h"
#include "ui/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plenary
{

/// Chooses how a chart goes into a file, with a preview made by the same code as the file.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Session& session, const scene::ChartOptions& chart, QWidget* parent = nullptr);

    /// Writes the figure to `path` with the settings shown.
    [[nodiscard]] Result<> write(const QString& path) const;
    /// The file written last; empty before.
    QString written() const { return m_written; }

private:
    void build();
    void refresh();
    void save();
    [[nodiscard]] Result<ExportSpec> spec(const QString& path) const;
    scene::Frame frame() const;
    QString suffix() const;

    const Session& m_session;
    scene::ChartOptions m_chart;
    QComboBox* m_format;
    QComboBox* m_size;
    QSpinBox* m_dpi;
    QComboBox* m_theme;
    QComboBox* m_language;
    QLineEdit* m_title;
    QCheckBox* m_frame;
    QCheckBox* m_outlines;
    QLabel* m_preview;
    QLabel* m_problem;
    QString m_written;
};

} // namespace plenary
