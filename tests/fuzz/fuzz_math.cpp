// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target of formulas: TeX to a tree, and the tree in every notation. XML that is not well formed ends the run.
#include "math/formula.h"
#include "math/mathml.h"
#include "math/omml.h"
#include "math/plaintext.h"
#include "math/starmath.h"

#include <QXmlStreamReader>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void expectWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quayside::math;
    if (size == 0)
        return 0;
    const QString tex = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Formula formula = readTex(tex, (data[0] & 1) != 0);
    const auto side = (data[0] & 2) != 0 ? NumberSide::Left : NumberSide::Right;
    expectWellFormed("<math>" + mathmlContent(formula, tex, side) + "</math>");
    expectWellFormed("<w:p xmlns:w=\"w\" xmlns:m=\"m\">" + omml(formula) + "</w:p>");
    (void)starMath(formula);
    (void)readableText(formula);
    (void)warningsOf(formula, tex, {}, 0);
    return 0;
}
