// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/ignorepatterns.h"

#include <QStringList>

#include <algorithm>
#include <string>

namespace quayside {
namespace {

constexpr qsizetype mostPatterns = 1'000;
constexpr qsizetype longestPattern = 1'000;
constexpr qsizetype mostCharacters = 20'000;

} // namespace

IgnorePatterns::IgnorePatterns(const QString &lines)
{
    qsizetype left = mostCharacters;
    for (QString pattern : lines.split(u'\n').mid(0, mostPatterns)) {
        pattern = pattern.trimmed();
        const bool excludes = !pattern.startsWith(u'!');
        pattern.remove(0, excludes ? 0 : 1);
        left -= pattern.size();
        if (left < 0)
            break;
        if (!pattern.isEmpty() && !pattern.startsWith(u'#') && pattern.size() <= longestPattern)
            m_patterns.push_back(patternOf(pattern, excludes));
    }
}

IgnorePatterns::Pattern IgnorePatterns::patternOf(QString text, bool excludes)
{
    Pattern pattern;
    pattern.excludes = excludes;
    pattern.onlyFolders = text.endsWith(u'/');
    text.chop(pattern.onlyFolders ? 1 : 0);
    if (!text.contains(u'/'))
        pattern.pieces.push_back({Piece::Kind::Folders}); // in any folder
    text.remove(0, text.startsWith(u'/') ? 1 : 0);
    const std::u32string letters = text.toStdU32String();
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::u32string_view rest = std::u32string_view(letters).substr(i);
        if (rest.starts_with(U"**/")) {
            pattern.pieces.push_back({Piece::Kind::Folders});
            i += 2;
        } else if (rest.starts_with(U"**")) {
            pattern.pieces.push_back({Piece::Kind::Path});
            ++i;
        } else if (rest.front() == U'*') {
            pattern.pieces.push_back({Piece::Kind::Name});
        } else if (rest.front() == U'?') {
            pattern.pieces.push_back({Piece::Kind::Any});
        } else {
            pattern.pieces.push_back({Piece::Kind::Letter, rest.front() == U'\\' && rest.size() > 1 ? letters[++i] : rest.front()});
        }
    }
    return pattern;
}

/// Follows all readings of the pattern side by side: before which of its pieces each of them is.
bool IgnorePatterns::fits(const Pattern &pattern, const std::u32string &path)
{
    using Kind = Piece::Kind;
    const std::vector<Piece> &pieces = pattern.pieces;
    const std::size_t end = pieces.size();
    const auto isMany = [](Kind kind) { return kind == Kind::Name || kind == Kind::Path || kind == Kind::Folders; };
    std::vector<char> now(end + 1, 0);
    std::vector<char> next(end + 1, 0);
    // What may stand for nothing is passed over.
    const auto reach = [&](std::vector<char> &places, std::size_t at) {
        for (; !places[at]; ++at) {
            places[at] = 1;
            if (at == end || !isMany(pieces[at].kind))
                return;
        }
    };
    reach(now, 0);
    for (const char32_t letter : path) {
        if (now[end] && letter == U'/')
            return true; // a folder around it
        std::fill(next.begin(), next.end(), 0);
        for (std::size_t at = 0; at < end; ++at) { // in this order, as reach() goes no further where it has been
            const auto [kind, own] = pieces[at];
            const bool takes = kind == Kind::Letter ? letter == own : letter != U'/' || kind == Kind::Path || kind == Kind::Folders;
            if (now[at] && takes && kind == Kind::Folders && letter != U'/')
                next[at] = 1; // within a folder's name
            else if (now[at] && takes)
                reach(next, isMany(kind) ? at : at + 1);
        }
        now.swap(next);
    }
    return now[end] && !pattern.onlyFolders;
}

bool IgnorePatterns::matches(const QString &path) const
{
    const std::u32string letters = path.toStdU32String();
    const auto last = std::find_if(m_patterns.rbegin(), m_patterns.rend(), [&](const Pattern &one) { return fits(one, letters); });
    return last != m_patterns.rend() && last->excludes;
}

} // namespace quayside
