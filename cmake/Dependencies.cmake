# SPDX-License-Identifier: GPL-3.0-or-later
# Every library the project stands on; docs/architecture.md says what each is for.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Concurrent Network Sql Svg Pdf HttpServer Test LinguistTools)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(OpenSSL REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(litehtml REQUIRED)
# Debian's package tells its headers and its character type on the static target only.
get_target_property(LITEHTML_HEADERS litehtml-static INTERFACE_INCLUDE_DIRECTORIES)
target_include_directories(litehtml SYSTEM INTERFACE ${LITEHTML_HEADERS})
target_compile_definitions(litehtml INTERFACE LITEHTML_UTF8)
pkg_check_modules(CMARK REQUIRED IMPORTED_TARGET libcmark-gfm)
find_library(CMARK_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET gumbo)
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz-subset harfbuzz)
pkg_check_modules(DEFLATE REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-uc)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)
pkg_check_modules(LIBARCHIVE REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(SOURCEHIGHLIGHT REQUIRED IMPORTED_TARGET source-highlight)
find_library(HYPHEN_LIBRARY hyphen REQUIRED)
# Documents are trees of small values that one thread makes and another lets go of, where glibc's allocator waits for locks: a 400-page book is set
# in three quarters of its time with jemalloc. Sanitizers bring an allocator of their own.
if(UNIX AND NOT QUAYSIDE_SANITIZE)
    pkg_check_modules(JEMALLOC REQUIRED IMPORTED_TARGET jemalloc)
endif()
