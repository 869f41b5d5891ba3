// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/accountlookups.h"

#include "ui/common/futures.h"

#include <utility>

namespace quayside {

LookupFunction lookupIn(Engine &engine, QObject *context, const QString &account, std::function<QJsonObject()> sourceFields)
{
    if (!engine.accounts())
        return {};
    return [&engine, context, account, sourceFields = std::move(sourceFields)](const LookupQuestion &question, const LookupAnswer &answer) {
        QJsonObject fields = question.fields.isEmpty() ? sourceFields() : question.fields;
        if (!question.search.isEmpty())
            fields.insert(lookupSearchKey, question.search);
        whenDone(engine.accounts()->lookup(account, question.lookup, fields, question.next), context, [answer](const Result<PickerPage> &page) {
            if (!page) {
                answer(failure(page.error()));
                return;
            }
            LookupLines lines{{}, page->next, page->searches};
            for (const PickerItem &item : page->items)
                lines.choices.append({item.id, item.detail.isEmpty() ? item.label : QStringLiteral("%1 (%2)").arg(item.label, item.detail), {}});
            answer(lines);
        });
    };
}

UrlFieldsFunction urlFieldsIn(Engine &engine, QObject *context, const QString &account)
{
    if (!engine.accounts())
        return {};
    return [&engine, context, account](const QString &kind, const QUrl &url, const UrlFieldsAnswer &answer) {
        whenDone(engine.accounts()->fieldsFromUrl(account, kind, url), context, answer);
    };
}

} // namespace quayside
