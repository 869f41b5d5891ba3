// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/styleids.h"

#include <algorithm>
#include <array>

namespace quayside::office::style {
namespace {

template<std::size_t size>
std::string_view of(const std::array<std::string_view, size> &names, int index)
{
    return names[static_cast<std::size_t>(std::clamp(index, 0, static_cast<int>(size) - 1))];
}

} // namespace

std::string_view heading(int level)
{
    return of(std::array<std::string_view, 6>{"Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Heading6"}, level - 1);
}

std::string_view contents(int level)
{
    return of(std::array<std::string_view, 6>{"TOC1", "TOC2", "TOC3", "TOC4", "TOC5", "TOC6"}, level - 1);
}

QString codeIn(const QString &language)
{
    return QLatin1StringView(code.data(), static_cast<qsizetype>(code.size())) + u'-' + language;
}

std::string_view bullet(int depth)
{
    return of(std::array<std::string_view, 5>{"ListBullet", "ListBullet2", "ListBullet3", "ListBullet4", "ListBullet5"}, depth);
}

std::string_view number(int depth)
{
    return of(std::array<std::string_view, 5>{"ListNumber", "ListNumber2", "ListNumber3", "ListNumber4", "ListNumber5"}, depth);
}

std::string_view listContinue(int depth)
{
    return of(std::array<std::string_view, 5>{"ListContinue", "ListContinue2", "ListContinue3", "ListContinue4", "ListContinue5"}, depth);
}

bool isOfList(std::string_view id)
{
    return id.starts_with("List");
}

std::string_view alert(AlertKind kind)
{
    return of(std::array<std::string_view, 5>{"Note", "Tip", "Important", "Warning", "Caution"}, static_cast<int>(kind));
}

std::string_view alertTitle(AlertKind kind)
{
    return of(std::array<std::string_view, 5>{"NoteTitle", "TipTitle", "ImportantTitle", "WarningTitle", "CautionTitle"}, static_cast<int>(kind));
}

} // namespace quayside::office::style
