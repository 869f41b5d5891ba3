// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfoptions.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"

#include <QCoreApplication>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PdfOptions", text);
}

enum class Standard { None, A2b, Ua1, Both };

struct Asked {
    Standard standard = Standard::None;
};

const OptionBinding<Asked> &asked()
{
    return inProgramLanguage([] {
        return OptionBinding<Asked>{
            bind(&Asked::standard,
                 inGroup(option("standard", tr("Standard"), tr("What the PDF is made to, beyond being tagged and having all fonts in it.")), tr("PDF")),
                 {{Standard::None, "none", tr("None"), tr("A tagged PDF 1.7.")},
                  {Standard::A2b, "a-2b", tr("PDF/A-2b"), tr("For archives: looks the same in many years.")},
                  {Standard::Ua1, "ua-1", tr("PDF/UA-1"), tr("For everybody: made for screen readers, every picture needs a text.")},
                  {Standard::Both, "a-2b+ua-1", tr("PDF/A-2b and PDF/UA-1"), tr("Both.")}}),
        };
    });
}

} // namespace

QList<OptionSpec> pdfOptions()
{
    return asked().specs();
}

Result<PdfOptions> pdfOptionsFrom(const QJsonObject &values)
{
    const auto read = asked().read(values);
    if (!read)
        return failure(read.error());
    PdfOptions options;
    options.pdfA2b = read->standard == Standard::A2b || read->standard == Standard::Both;
    options.pdfUa1 = read->standard == Standard::Ua1 || read->standard == Standard::Both;
    return options;
}

} // namespace quayside
