// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"

#include "settings/optionbuilders.h"

#include <QCoreApplication>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PdfOptions", text);
}

} // namespace

QList<OptionSpec> pdfOptions()
{
    const OptionSpec standard =
        choiceOption(QStringLiteral("standard"), tr("Standard"), tr("What the PDF is made to, beyond being tagged and having all fonts in it."),
                     {{QStringLiteral("none"), tr("None"), tr("A tagged PDF 1.7.")},
                      {QStringLiteral("a-2b"), tr("PDF/A-2b"), tr("For archives: looks the same in many years.")},
                      {QStringLiteral("ua-1"), tr("PDF/UA-1"), tr("For everybody: made for screen readers, every picture needs a text.")},
                      {QStringLiteral("a-2b+ua-1"), tr("PDF/A-2b and PDF/UA-1"), tr("Both.")}},
                     QStringLiteral("none"));
    return {inGroup(standard, tr("PDF"))};
}

PdfOptions pdfOptionsFrom(const QJsonObject &values)
{
    const auto standard = values.value(QLatin1StringView("standard")).toString();
    PdfOptions options;
    options.pdfA2b = standard.startsWith(QLatin1StringView("a-2b"));
    options.pdfUa1 = standard.endsWith(QLatin1StringView("ua-1"));
    return options;
}

} // namespace quayside
