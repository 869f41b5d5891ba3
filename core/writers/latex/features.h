// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/latex/characters.h"

#include <QSet>

namespace quayside::latex {

/// What is in a document, before it is written: the preamble depends on it, and a long text is not kept to know.
struct Features {
    Characters characters;
    QStringList languages;      ///< tags of parts, in their order
    QSet<QString> targets;      ///< ids that links lead to
    QSet<QString> ids;          ///< that are there
    QSet<QString> commands;     ///< of formulas, without their backslash
    std::vector<int> noteCalls; ///< by footnote
    int firstLevelHeadings = 0;
    bool code = false;
    bool formulas = false;
    bool unknownCommands = false; ///< formulas have some that nobody knows
    bool images = false;
    bool lines = false; ///< under, through or behind words
    bool keys = false;
    bool readings = false;
    bool tables = false;
    bool alerts = false;
    bool tasks = false;
    bool figures = false;
    bool colors = false;     ///< of words
    bool cellColors = false; ///< behind cells

    static Features of(const Document &document);
    /// Whether a formula has this command.
    [[nodiscard]] bool uses(const char *command) const { return commands.contains(QLatin1StringView(command)); }

private:
    void add(const Blocks &blocks);
    void add(const Inline &node);
    void addCommands(const QString &tex);
    void add(const Attributes &attributes);
};

} // namespace quayside::latex
