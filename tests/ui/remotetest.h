// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testbrowser.h"
#include "ui/remotefixture.h"

#include "ui/compose/composepage.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QJsonArray>

class QToolButton;

namespace quayside {
class ExportSettings;
class OptionForm;
class RemoteRow;
class RemoteSource;
} // namespace quayside

namespace quayside::test {

constexpr int patienceMs = 30'000;

QString s(const char *text);
/// Types @p text into the field of @p key.
void type(OptionForm *form, const char *key, const QString &text);
/// Chooses @p data (or the line that reads so) in the combo box called @p name.
void choose(QWidget *page, const char *name, const QString &data);
/// Presses the button that reads @p words.
void press(QWidget *page, const char *words);
/// Goes through @p area with the Tab key, from the field that has the focus to the last one in it; what is wrong on the way: a step upwards, a
/// widget that has no name for a screen reader, one that is never reached.
QStringList walk(QWidget *area);
/// The button that opens the list of what the account offers.
QToolButton *lookupButton(QWidget *owner);

/// One thing to export through an account.
struct Case {
    const char *name;
    const char *kind;
    const char *target;
    QList<std::pair<const char *, const char *>> fields; ///< key, and the pattern that finds its value in the greeting; or "=VALUE"
    QJsonObject options = {};
    QJsonArray parameters = {};
};

/// The window, the real accounts and quayside-sandbox as a process of its own: what the tests of remote work in the window share.
class RemoteTest : public QObject
{
    Q_OBJECT

protected:
    void begin(const QStringList &sandboxArguments = {});
    /// A new window with no accounts. @p clock: empty, the system's.
    void open(const std::shared_ptr<Clock> &clock = {});
    /// Adds an account past the window, as if it had been there; gives its id.
    [[nodiscard]] QString add(const char *service, QJsonObject settings = {}, const char *token = "sandbox-token");
    void chooseWhere(const QString &account);
    void fill(RemoteRow *row, const Case &what);
    /// A language and a time zone.
    void setPlace();
    void submit(const char *target, const QJsonObject &options = {});
    [[nodiscard]] QString valueOf(const char *pattern) const;
    [[nodiscard]] MainWindow &window() const { return *m_fixture->window; }
    [[nodiscard]] ComposePage *compose() const { return window().compose(); }
    [[nodiscard]] ExportSettings *settings() const { return compose()->settingsPanel(); }
    [[nodiscard]] RemoteSource *remote() const { return compose()->remoteSource(); }
    [[nodiscard]] QueuePanel *queue() const { return window().queue(); }
    [[nodiscard]] const ExportJob &job(int row) const { return queue()->model()->jobAt(row); }
    [[nodiscard]] AccountService &accounts() const { return *m_fixture->engine->accounts(); }
    /// What the notices of a page say.
    [[nodiscard]] static QString notice(QWidget *page);

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<TestBrowser> m_browser;
    std::unique_ptr<WindowFixture> m_fixture;
    std::shared_ptr<SessionSecrets> m_secrets;
};

} // namespace quayside::test
