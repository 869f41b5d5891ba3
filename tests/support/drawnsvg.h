// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "page/svgrenderer.h"

namespace quayside::test {

/// The drawing @p body makes in an SVG of @p size px.
inline QByteArray svg(const QByteArray &body, QSize size = {200, 100})
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xl=\"http://www.w3.org/1999/xlink\" width=\"" + QByteArray::number(size.width()) + "\" height=\""
           + QByteArray::number(size.height()) + "\">" + body + "</svg>";
}

/// As pages have it; without a form where it cannot be drawn.
inline Drawing drawing(const QByteArray &svg)
{
    SvgRenderer renderer;
    SvgReply reply = renderer.draw({svg, QStringLiteral("en"), {}}, {});
    return {reply.formSize, std::move(reply.form), svg, QStringLiteral("en")};
}

} // namespace quayside::test
