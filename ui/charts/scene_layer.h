// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/painter.h"
#include "ui/render/terrain.h"

#include <qcustomplot.h>

namespace plenary
{

/// One layer of a scene as an object of a QCustomPlot layer, so that the plot buffers and repaints layers one by one.
class SceneLayer : public QCPLayerable
{
    Q_OBJECT

public:
    SceneLayer(QCustomPlot* plot, const QString& layerName, scene::Layer layer, const scene::Scene& scene,
               const Theme& theme)
        : QCPLayerable(plot, layerName), m_layer(layer), m_scene(scene), m_theme(theme)
    {
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override
    {
        const bool hasTerrain = m_scene.terrain.first < m_scene.terrain.last;
        if (hasTerrain && m_layer == scene::Layer::Ground)
            m_terrain.paint(*painter, m_scene, m_theme);
        paintLayerAround(*painter, m_scene, m_theme, m_layer);
    }

private:
    scene::Layer m_layer;
    const scene::Scene& m_scene;
    const Theme& m_theme;
    Terrain m_terrain; ///< kept, so that new colours are cheap
};

} // namespace plenary
