// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretprompt.h"

#include "base/terminaltext.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace quayside::cli {

QString promptForSecret(const QString &label)
{
    // The controlling terminal: standard input may carry the document.
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    termios shown{};
    if (::tcgetattr(terminal.handle(), &shown) != 0)
        return {};
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &hidden);
    terminal.write((forTerminal(label) + QStringLiteral(": ")).toUtf8());
    const QByteArray line = terminal.readLine(64 * 1024);
    ::tcsetattr(terminal.handle(), TCSAFLUSH, &shown);
    terminal.write("\n");
    return QString::fromUtf8(line).trimmed();
}

bool hasTerminal()
{
    QFile terminal(QStringLiteral("/dev/tty"));
    return terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

bool confirmOnTerminal(const QString &question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    terminal.write((forTerminal(question) + QStringLiteral(" [y/N] ")).toUtf8());
    return terminal.readLine(64).trimmed().toLower() == "y";
}

} // namespace quayside::cli
