// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/gatheredrows.h"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <new>
#include <vector>

namespace quayside {
namespace {

constexpr sqlite3_int64 greatest = (sqlite3_int64(1) << 28) - 1; ///< 32 MB of bits

/// The set of a connection, which lives as long.
struct GatheredRows {
    std::vector<std::uint64_t> bits;

    bool insert(sqlite3_int64 row)
    {
        if (row < 0 || row > greatest)
            return false;
        const auto word = std::size_t(row) / 64;
        if (word >= bits.size())
            bits.resize(word + 1 + word / 2);
        bits[word] |= std::uint64_t(1) << (row % 64);
        return true;
    }
    [[nodiscard]] bool contains(sqlite3_int64 row) const
    {
        const auto word = std::size_t(row) / 64;
        return row >= 0 && word < bits.size() && (bits[word] >> (row % 64) & 1) != 0;
    }
};

/// Of one run of the aggregate; zeroed by SQLite.
struct Gathering {
    sqlite3_int64 count;
    bool failed;
};

GatheredRows &rowsOf(sqlite3_context *context)
{
    return **static_cast<std::shared_ptr<GatheredRows> *>(sqlite3_user_data(context));
}

extern "C" void gatherStep(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *gathering = static_cast<Gathering *>(sqlite3_aggregate_context(context, sizeof(Gathering)));
    if (!gathering)
        return sqlite3_result_error_nomem(context);
    GatheredRows &rows = rowsOf(context);
    if (gathering->count++ == 0)
        rows.bits.clear();
    try {
        gathering->failed = gathering->failed || !rows.insert(sqlite3_value_int64(values[0]));
    } catch (const std::bad_alloc &) { // SQLite knows no exceptions
        gathering->failed = true;
    }
}

extern "C" void gatherFinal(sqlite3_context *context)
{
    const auto *gathering = static_cast<const Gathering *>(sqlite3_aggregate_context(context, 0));
    if (!gathering)
        rowsOf(context).bits.clear(); // no row at all
    if (gathering && gathering->failed)
        sqlite3_result_null(context);
    else
        sqlite3_result_int64(context, gathering ? gathering->count : 0);
}

extern "C" void isGathered(sqlite3_context *context, int, sqlite3_value **values)
{
    sqlite3_result_int(context, rowsOf(context).contains(sqlite3_value_int64(values[0])) ? 1 : 0);
}

/// Each function holds a share of the set.
extern "C" void deleteRows(void *rows)
{
    delete static_cast<std::shared_ptr<GatheredRows> *>(rows);
}

} // namespace

int addGatherFunctions(sqlite3 *connection)
{
    using Share = std::shared_ptr<GatheredRows>;
    const auto rows = std::make_shared<GatheredRows>();
    constexpr int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    // A share is deleted by SQLite, also where it refuses the function.
    const int code = sqlite3_create_function_v2(connection, "gather_rows", 1, flags, new Share(rows), nullptr, gatherStep, gatherFinal, deleteRows);
    return code != SQLITE_OK ? code
                             : sqlite3_create_function_v2(connection, "is_gathered", 1, flags, new Share(rows), isGathered, nullptr, nullptr, deleteRows);
}

} // namespace quayside
