// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/expander.h"
#include "math/formula.h"
#include "math/letters.h"

#include <string_view>

namespace quayside::math {

struct Symbol;

/// Makes nodes of the tokens of one formula.
class Parser
{
public:
    Parser(QStringView tex, bool display) : m_tex(tex), m_display(display), m_in(tex) {}
    Formula parse();

    /// See math::isCommand and math::isEnvironment.
    static bool hasCommand(QStringView name);
    static bool hasEnvironment(QStringView name) { return environmentNamed(name) != nullptr; }

private:
    struct Function {
        std::u16string_view name; ///< without backslash
        Node (Parser::*make)(const Function &);
        int number = 0; ///< of the functions that one maker makes
        std::u16string_view text = {};
        bool inText = false; ///< may stand in texts too
    };

    /// Where the nodes of a list end, beside the end of the formula and a closing brace.
    enum class End { Group, Bracket, Cell, Delimiter, Dollar };
    /// One level deeper, as long as it lives; too deep gives up.
    class Level
    {
    public:
        explicit Level(Parser &parser);
        ~Level() { --m_parser.m_depth; }
        Q_DISABLE_COPY_MOVE(Level)

    private:
        Parser &m_parser;
    };
    /// The scripts of a base as they are met.
    struct Scripts {
        std::optional<Node> lower;
        std::optional<Node> upper;
        Limits limits = Limits::Beside;
    };

    // what every construct needs (parser.cpp)
    Nodes list(End end);
    bool endsList(const TexToken &token, End end);
    bool takeStray(const TexToken &token);
    bool continueList(Nodes &nodes, End end);
    Node top();
    Node nucleus();
    Node braced();
    Node number();
    Node typed(const TexToken &token);
    Node symbol(const Symbol &symbol, QStringView marks = {});
    [[nodiscard]] Alphabet alphabetOf(const Symbol &symbol) const;
    Node command(const TexToken &token);
    Node unknown(const TexToken &token);
    Node withScripts(Node base);
    bool takeScript(Node &base, Scripts &scripts);
    void takePrimes(Scripts &scripts);
    void takeTypedScript(Node &base, Scripts &scripts, bool upper);
    static Node attached(Node base, Scripts scripts);
    Node argument();
    Node parsed(const TexTokens &tokens);
    void expect(QStringView closing, const char *missing);
    double lengthArgument();
    void mended(const QString &what);
    void giveUp(const QString &what);
    [[nodiscard]] int line() const;
    TexToken take();
    struct FunctionTable;
    static const Function *functionNamed(QStringView name);
    static bool takesTheRest(const Function &function);

    // functions.cpp
    Node makeIntegral(const Function &how);
    Node makeWordOperator(const Function &how);
    Node makeNamedOperator(const Function &how);
    Node makeClass(const Function &how);
    Node makeNot(const Function &how);
    Node makeChar(const Function &how);
    Node makeUnicode(const Function &how);
    Node numbered(uint code, const Function &how);
    Node makeSpace(const Function &how);
    Node makeKern(const Function &how);
    Node makeNothing(const Function &how);
    Node nothing();
    Node makeMisplaced(const Function &how);
    Node makeHtml(const Function &how);
    Node makeLink(const Function &how);
    Node makeTag(const Function &how);
    Node makeLabel(const Function &how);
    Node makeReference(const Function &how);
    Node makePicture(const Function &how);
    Node makeChemistry(const Function &how);

    // structures.cpp
    Node makeFraction(const Function &how);
    Node makeGeneralFraction(const Function &how);
    Node makeInfix(const Function &how);
    Node makeRoot(const Function &how);
    Node makeAccent(const Function &how);
    Node makeBrace(const Function &how);
    Node makeStack(const Function &how);
    Node makeArrow(const Function &how);
    Node makePrescripts(const Function &how);
    Node makeSideset(const Function &how);

    // delimiters.cpp
    Node makeLeft(const Function &how);
    Node makeBig(const Function &how);
    QString delimiter();

    // looks.cpp
    Node makeFont(const Function &how);
    Node makeBold(const Function &how);
    Node makeColored(const Function &how);
    Node makeColorBox(const Function &how);
    Node makeEnclosed(const Function &how);
    Node makePhantom(const Function &how);
    Node makeLap(const Function &how);
    Node makeSmash(const Function &how);
    Node makeRaise(const Function &how);
    Node makeCentered(const Function &how);
    Node makeRule(const Function &how);
    Node makeMirrored(const Function &how);
    Node makeColorName(const Function &how);
    QString notationArgument();
    Node makeChoice(const Function &how);
    Node declareFont(const Function &how);
    Node declareColor(const Function &how);
    Node declareSize(const Function &how);
    Node declareStyle(const Function &how);

    Node content() { return m_in.inText() ? text({}) : argument(); }
    QString colorArgument();

    // tables.cpp
    struct Environment;
    static const Environment *environmentNamed(QStringView full);
    Node makeEnvironment(const Function &how);
    Node table(const Environment &kind);
    QString takeColumns(const Environment &kind);
    void readRows(const Environment &kind, Node &table);
    static void setColumns(const Environment &kind, const QString &columns, Node &table);
    Node readRow(const Environment &kind, bool &more);
    QString takeRules();
    void stretchRows(Node &table);
    Node makeShoved(const Function &how);
    void takeRowEnd(Node &row);
    void readColumns(Node &table, const QString &columns);

    // texts.cpp
    static bool isForTexts(QStringView name);
    Node makeText(const Function &how);
    Node makeVerbatim(const TexToken &token);
    Node wordAmongFormulas(const TexToken &token);
    Node text(const QString &variant);
    void textTokens(Nodes &out, QString &word, const QString &variant);
    void textToken(const TexToken &token, Nodes &out, QString &word, const QString &variant);
    void textCommand(const TexToken &token, Nodes &out, QString &word, const QString &variant);

    QStringView m_tex;
    bool m_display;
    Expander m_in;
    Formula m_formula;
    Alphabet m_alphabet = Alphabet::None;
    std::optional<Node> m_tag; ///< of the row or the formula
    QString m_label;
    QString m_place;                  ///< of the cell that is read: "left" or "right"; empty: as its column
    QHash<QString, QString> m_colors; ///< that the formula names itself
    End m_end = End::Cell;            ///< of the list that a function takes the rest of
    Nodes m_before;                   ///< what stands in that list already
    int m_depth = 0;
    int m_lefts = 0;        ///< that wait for their right
    int m_environments = 0; ///< that wait for their end
    int m_lastPosition = 0;
    bool m_nothing = false; ///< what was made last is nothing to be seen
    bool m_givenUp = false;
};

} // namespace quayside::math
