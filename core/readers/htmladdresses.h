// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace quayside {

enum class AddressUse { Link, Image };

/// The new form of an address in HTML; the old one where it stays. @p line: counted from 0 in the HTML.
using NewAddress = std::function<QString(const QString &address, AddressUse use, int line)>;

/// @p html with new addresses in href, src, srcset, poster, data, cite, background, longdesc and url() of styles. All else stays byte for byte.
QString withAddresses(const QString &html, const NewAddress &change);

/// @p html with new ids; an empty one takes the attribute out. All else stays byte for byte.
QString withIds(const QString &html, const std::function<QString(const QString &id)> &change);

/// A relative @p address as it counts from the place of the page whose base is @p base (the href of <base>): a whole one where the base is, else the
/// path with the base's folder before it. An address that does not count from a base stays.
QString addressFrom(const QString &base, const QString &address);

/// A value of style with new addresses in url().
QString styleWith(const QString &style, const std::function<QString(const QString &address)> &change);

/// A value of srcset with new addresses.
QString sourceSetWith(const QString &value, const std::function<QString(const QString &address)> &change);

} // namespace quayside
