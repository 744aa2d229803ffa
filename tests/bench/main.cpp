// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks run without a display; every claim is a ratio to a floor or a rival in the same run.
#include "ui/render/fonts.h"

#include <benchmark/benchmark.h>

#include <QApplication>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    plenary::loadFonts();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
