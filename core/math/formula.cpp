// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/formula.h"

#include "math/parser.h"

namespace quayside::math {
namespace {

constexpr qsizetype longestShown = 80;

WarningCode codeOf(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::Unknown: return WarningCode::FormulaCommandUnknown;
    case Problem::Kind::Mended: return WarningCode::FormulaMended;
    case Problem::Kind::NotSet: break;
    }
    return WarningCode::FormulaNotSet;
}

} // namespace

bool Formula::isSet() const
{
    return problems.isEmpty() || problems.back().kind != Problem::Kind::NotSet;
}

Formula readTex(QStringView tex, bool display)
{
    return Parser(tex, display).parse();
}

bool isCommand(QStringView name)
{
    return Parser::hasCommand(name);
}

bool isEnvironment(QStringView name)
{
    return Parser::hasEnvironment(name);
}

QList<Warning> warningsOf(const Formula &formula, QStringView tex, const QString &file, int line)
{
    QList<Warning> warnings;
    const QString shown = tex.left(4 * longestShown).toString().simplified().left(longestShown);
    for (const Problem &problem : formula.problems) {
        const QString name = problem.kind == Problem::Kind::Unknown ? QStringLiteral("command") : QStringLiteral("reason");
        warnings.append({codeOf(problem.kind), {{QStringLiteral("formula"), shown}, {name, problem.what}}, file, line > 0 ? line + problem.line : 0});
    }
    return warnings;
}

} // namespace quayside::math
