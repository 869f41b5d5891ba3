// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"

#include <QStringList>

#include <functional>

/// What a shell offers for a word that is being typed.
namespace quayside::cli {

struct CommandRow;

struct Candidate {
    QString word; ///< replaces the word being typed
    QString help; ///< one line; may be empty
};

struct Completion {
    /// What the shell adds by itself.
    enum class Paths { None, Files, Folders };

    QList<Candidate> candidates;
    Paths paths = Paths::None;
};

/// What is known beyond the tables, each asked for only when a word needs it.
struct CompletionSource {
    std::function<ProviderDescription(const QString &account)> provider; ///< empty: this computer
    std::function<QList<Candidate>()> accounts;
    std::function<QList<Candidate>()> services;
    std::function<QList<Candidate>()> presets;
    std::function<QList<Candidate>()> exports; ///< numbers of the newest, with what they were
};

/// For the last of @p words, which follow the program's name; it may be empty. Candidates begin with it.
Completion complete(const QStringList &words, const CompletionSource &source);

} // namespace quayside::cli
