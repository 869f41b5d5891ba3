// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/macros.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>

namespace quayside::math {

/// Hands out the tokens of a formula with its macros expanded, as TeX's gullet does. Bounded: see Limits.
class Expander
{
public:
    explicit Expander(QStringView tex) : m_lexer(tex) {}
    Q_DISABLE_COPY_MOVE(Expander)

    /// The next token that is no macro, without taking it. An empty one at the end, and for ever after stop().
    const TexToken &peek();
    /// Takes peek().
    TexToken next();
    /// Takes blanks.
    void skipBlanks();
    /// Takes the next token as it is written.
    TexToken raw();
    /// The next token as it is written, without taking it.
    const TexToken &peekRaw();
    /// Puts @p token back before what comes.
    void push(TexToken token);
    /// Puts @p tex before what comes; it is kept as long as this.
    void pushTex(QString tex);

    /// The next argument as it is written: one token, or what stands in braces.
    TexTokens argument();
    /// What stands in brackets, if a bracket comes next.
    std::optional<TexTokens> optionalArgument();
    /// What the formula lets the command @p name (with its backslash) stand for; empty: nothing.
    [[nodiscard]] QString valueOf(QStringView name) const;
    /// The text of @p tokens, without blanks where TeX skips them.
    static QString textOf(const TexTokens &tokens);
    /// The next argument as text: names, colours, lengths.
    QString textArgument() { return textOf(argument()); }

    /// Definitions made from here on end with endGroup(), but for global ones.
    void beginGroup();
    void endGroup();

    void setText(bool text) { m_text = text; }
    [[nodiscard]] bool inText() const { return m_text; }
    /// No tokens any more.
    void stop() { m_stopped = true; }
    /// Whether the command @p name (with its backslash) defines or chooses, as \\def does.
    static bool hasAct(QStringView name) { return acts().contains(name); }
    /// The macros ran in a circle, or made too much.
    [[nodiscard]] bool ranAway() const { return m_ranAway; }

private:
    using Definition = std::shared_ptr<const Macro>;
    using Act = void (*)(Expander &);
    static const QHash<QStringView, Act> &acts();

    TexToken pop();
    void push(const TexTokens &tokens);
    bool expand(const TexToken &token);
    bool expandSpecial(const TexToken &token);
    void expandBuiltIn(QStringView body, int position);
    void expandUser(const Macro &macro);
    void expandDots();
    void expandBars();
    void skipRawBlanks();
    bool takeDelimiter(const TexTokens &delimiter);
    TexTokens upTo(const TexTokens &delimiter);
    TexTokens substituted(const TexTokens &body, const std::vector<TexTokens> &arguments) const;
    void lexTo(QStringView tex, int position, TexTokens &out) const;
    void define(bool global, bool expanded);
    void defineCommand(const TexToken &how);
    void let(bool global);
    void futureLet(bool global);
    void bind(const QString &name, TexToken other, bool global);
    void set(const QString &name, Definition definition, bool global);
    TexTokens expanded(const TexTokens &tokens);

    Lexer m_lexer;
    TexTokens m_stack; ///< what comes before the lexer's, the next one last
    std::optional<TexToken> m_peeked;
    TexToken m_raw;
    QHash<QString, Definition> m_macros;
    std::vector<std::vector<std::pair<QString, Definition>>> m_undo; ///< a list a group
    std::deque<QString> m_made;
    int m_expansions = 0;
    int m_nested = 0;
    qsizetype m_pushed = 0;
    bool m_text = false;
    bool m_global = false;
    bool m_stopped = false;
    bool m_ranAway = false;
};

} // namespace quayside::math
