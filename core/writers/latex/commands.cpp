// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/commands.h"

#include "math/macros.h"
#include "math/symbols.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

/// Commands that KaTeX and MathJax have beyond LaTeX, and how LaTeX can show them.
struct Row {
    const char *name;
    const char *definition; ///< what follows the name in \\providecommand
};
constexpr std::array rows{
    Row{"Braket", "[1]{\\left\\langle #1\\right\\rangle}"},
    Row{"Overrightarrow", "[1]{\\overrightarrow{#1}}"},
    Row{"Set", "[1]{\\left\\{#1\\right\\}}"},
    Row{"angl", "[1]{\\overline{#1}|}"},
    Row{"arcctg", "{\\operatorname{arcctg}}"},
    Row{"arctg", "{\\operatorname{arctg}}"},
    Row{"bbox", "[2][]{#2}"},
    Row{"bcancel", "[1]{#1}"},
    Row{"cancel", "[1]{#1}"},
    Row{"cancelto", "[2]{#2^{#1}}"},
    Row{"ce", "[1]{\\mathrm{#1}}"},
    Row{"ch", "{\\operatorname{ch}}"},
    Row{"cosec", "{\\operatorname{cosec}}"},
    Row{"cotg", "{\\operatorname{cotg}}"},
    Row{"ctg", "{\\operatorname{ctg}}"},
    Row{"cth", "{\\operatorname{cth}}"},
    Row{"longdiv", "[1]{\\overline{)#1}}"},
    Row{"mathbfcal", "[1]{\\boldsymbol{\\mathcal{#1}}}"},
    Row{"mathbffrak", "[1]{\\boldsymbol{\\mathfrak{#1}}}"},
    Row{"mathbfit", "[1]{\\boldsymbol{#1}}"},
    Row{"mathbfsf", "[1]{\\boldsymbol{\\mathsf{#1}}}"},
    Row{"mathsfit", "[1]{\\mathsf{#1}}"},
    Row{"mathup", "[1]{\\mathrm{#1}}"},
    Row{"overarc", "[1]{\\overline{#1}}"},
    Row{"overgroup", "[1]{\\overline{#1}}"},
    Row{"overleftharpoon", "[1]{\\overset{\\leftharpoonup}{#1}}"},
    Row{"overlinesegment", "[1]{\\overline{#1}}"},
    Row{"overparen", "[1]{\\overline{#1}}"},
    Row{"overrightharpoon", "[1]{\\overset{\\rightharpoonup}{#1}}"},
    Row{"phase", "[1]{\\angle #1}"},
    Row{"pu", "[1]{\\mathrm{#1}}"},
    Row{"sfrac", "[2]{{}^{#1}\\!/_{#2}}"},
    Row{"sgn", "{\\operatorname{sgn}}"},
    Row{"sh", "{\\operatorname{sh}}"},
    Row{"sout", "[1]{#1}"},
    Row{"stackbin", "[2]{\\mathbin{\\overset{#1}{#2}}}"},
    Row{"symbb", "[1]{\\mathbb{#1}}"},
    Row{"symbf", "[1]{\\mathbf{#1}}"},
    Row{"tg", "{\\operatorname{tg}}"},
    Row{"undergroup", "[1]{\\underline{#1}}"},
    Row{"underlinesegment", "[1]{\\underline{#1}}"},
    Row{"underparen", "[1]{\\underline{#1}}"},
    Row{"utilde", "[1]{\\underset{\\sim}{#1}}"},
    Row{"widecheck", "[1]{\\check{#1}}"},
    Row{"wideparen", "[1]{\\overline{#1}}"},
    Row{"xcancel", "[1]{#1}"},
    Row{"xleftequilibrium", "[2][]{\\underset{#1}{\\overset{#2}{\\leftrightharpoons}}}"},
    Row{"xlongequal", "[2][]{\\underset{#1}{\\overset{#2}{=}}}"},
    Row{"xrightequilibrium", "[2][]{\\underset{#1}{\\overset{#2}{\\rightleftharpoons}}}"},
    Row{"xtofrom", "[2][]{\\underset{#1}{\\overset{#2}{\\rightleftarrows}}}"},
    Row{"xtwoheadleftarrow", "[2][]{\\underset{#1}{\\overset{#2}{\\twoheadleftarrow}}}"},
    Row{"xtwoheadrightarrow", "[2][]{\\underset{#1}{\\overset{#2}{\\twoheadrightarrow}}}"},
};

/// Packages that have commands, where they are installed.
struct Package {
    const char *name;
    const char *options;
    const char *commands; ///< with blanks around
};
constexpr std::array packages{
    Package{"mhchem", "[version=4]", " ce pu "},
    Package{"cancel", "", " cancel bcancel xcancel cancelto "},
    Package{"bm", "", " bm "},
    Package{"xfrac", "", " sfrac "},
};

/// Symbols of our formulas (math/symbols.cpp) that pdfLaTeX lacks with amssymb and mathtools, as TeX Live 2022 has them.
constexpr QStringView lacking = u" Alpha Angstrom Beta Bot Chi Coppa Earth Epsilon Eta Iota Kappa Koppa Mu Nand Nor Nu Omicron Otimes Perp QED"
                                u" Rho Sampi Sqcap Sqcup Stigma Tau VDash Vee Wedge Xor Zeta arceq astrosun backcong backdprime backtrprime"
                                u" ballotx barcap barcup barvee bigcupdot bigcupplus bigdoublevee bigdoublewedge bigsqcap blackhourglass boxast"
                                u" boxbox boxcircle boxslash capbarcup capdot capovercup cent circledequal circledparallel circledvert circlehbar"
                                u" closedvarcap closedvarcup concavediamond concavediamondtickleft concavediamondtickright coppa cupovercap"
                                u" degree diameter dotminus doublebarvee dprime eqdef eqeq eqeqeq equal euro female fint fullouterjoin gt"
                                u" hourglass iddots imageof intBar intbar intcap intclockwise intcup interleave intlarhk intx invlazys koppa"
                                u" lAngle lBrace leftmoon leftouterjoin lightning llangle llbracket llparenthesis lozengeminus lt male mapsfrom"
                                u" measeq minusdot minusfdots minuso minusrdots notni nsubset nsupset obar obslash oc odiv ogreaterthan ohm"
                                u" oiiint oiint olessthan omicron operp origof otimeshat permil pointint qprime questeq rAngle rBrace rightmoon"
                                u" rightouterjoin rppolint rrangle rrbracket rrparenthesis sampi scpolint shift shneg shpos shuffle smashtimes"
                                u" smiley sqint sslash stareq stigma strictfi strictif sun threedotcolon triangleminus triangleplus triangletimes"
                                u" trprime twocaps twocups typecolon varclubsuit varcoppa vardiamondsuit varheartsuit varointclockwise"
                                u" varspadesuit varvdots veedot veedoublebar veeeq veeonvee wedgebar wedgedot wedgedoublebar wedgeonwedge wedgeq"
                                u" whitesquaretickleft whitesquaretickright wn ";

/// How \providecommand is told of the arguments in @p macro.
QString parametersOf(const QString &macro)
{
    int most = 0;
    for (qsizetype i = 0; i + 1 < macro.size(); ++i)
        most = std::max(most, macro.at(i) == u'#' ? macro.at(i + 1).digitValue() : 0);
    return most > 0 ? QStringLiteral("[%1]").arg(most) : QString();
}

} // namespace

char32_t characterOf(const QString &command)
{
    const auto symbol = lacking.contains(u' ' + command + u' ') ? math::symbolNamed(command) : std::nullopt;
    return symbol ? symbol->character : 0;
}

bool isKnown(const QString &tex)
{
    static const QRegularExpression command(QStringLiteral("\\\\([A-Za-z]+)"));
    for (auto it = command.globalMatch(tex); it.hasNext();) {
        const QString name = it.next().captured(1);
        const bool defined = std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return name == QLatin1StringView(row.name); });
        if (defined || characterOf(name) != 0 || name == QLatin1StringView("mathscr"))
            return false;
    }
    return true;
}

QString macroOf(const QString &command)
{
    const QString macro = math::builtInMacro(QString(u'\\' + command)).toString();
    return macro.contains(u'@') || macro.contains(QLatin1StringView("##")) ? QString() : macro; // which use what only our own formulas have
}

QStringList definitionsOf(const QSet<QString> &commands)
{
    QStringList lines;
    for (const Package &package : packages) {
        const bool used = std::any_of(commands.begin(), commands.end(),
                                      [&](const QString &name) { return QLatin1StringView(package.commands).contains(u' ' + name + u' '); });
        if (used)
            lines.append(
                QStringLiteral("\\IfFileExists{%1.sty}{\\usepackage%2{%1}}{}").arg(QLatin1StringView(package.name), QLatin1StringView(package.options)));
    }
    QStringList names = commands.values();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return name == QLatin1StringView(one.name); });
        if (row != rows.end())
            lines.append(QStringLiteral("\\providecommand{\\%1}").arg(name) + QLatin1StringView(row->definition));
        else if (const QString macro = macroOf(name); !macro.isEmpty())
            lines.append(QStringLiteral("\\providecommand{\\%1}%2{").arg(name, parametersOf(macro)) + macro + u'}');
        else if (const char32_t character = characterOf(name); character != 0)
            lines.append(QStringLiteral("\\providecommand{\\%1}{%2}").arg(name, QString::fromUcs4(&character, 1)));
    }
    return lines;
}

} // namespace quayside::latex
