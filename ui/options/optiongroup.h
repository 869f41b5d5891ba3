// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optionrow.h"

class QVBoxLayout;

namespace quayside {

class Section;

/// The options of a form that stand below one heading, those for experts folded. Without any to show it is hidden.
class OptionGroup final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionGroup)

public:
    /// @p specs: of this group, in their order; @p name: empty for the one without a heading. @p rows gets the rows made.
    OptionGroup(const QString &name, const QList<OptionSpec> &specs, const LookupFunction &lookup, QList<OptionRow *> &rows, QWidget *parent = nullptr);

    /// Call after rows were shown or hidden. @p searching: the fold is opened for as long as that lasts.
    void refresh(bool searching);
    /// Unfolds what @p row stands in.
    void reveal(OptionRow *row);

private:
    QVBoxLayout *addFold(const QString &title, const QString &accessibleName);

    QList<OptionRow *> m_rows;
    Section *m_fold = nullptr;
    bool m_wasOpen = false; ///< the fold, before the search
    bool m_searching = false;
};

} // namespace quayside
