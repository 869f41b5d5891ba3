# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, definitions and the two functions that every folder uses to declare its library and its tests.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

option(QUAYSIDE_PRECOMPILED_HEADERS "Precompile Qt's and the standard library's headers once a library: a Qt source takes 2 s instead of 5" OFF)
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND QUAYSIDE_PRECOMPILED_HEADERS)
    # Without this sloppiness ccache passes every source of a precompiled header by; by the compiler's own list of headers it needs no
    # run of the preprocessor, which is a quarter of a first build. Paths within the tree do not count: every clone finds what another has built.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_DEPEND=1 CCACHE_INODECACHE=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
elseif(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT QUAYSIDE_FUZZ)
    add_link_options(-fuse-ld=mold)
endif()
if(QUAYSIDE_SANITIZE)
    add_compile_options(-fsanitize=${QUAYSIDE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    if(QUAYSIDE_SANITIZE MATCHES undefined)
        # Qt 6.4 compares two empty lists by a memcmp of null pointers.
        add_compile_options(-fno-sanitize=nonnull-attribute)
    endif()
    add_link_options(-fsanitize=${QUAYSIDE_SANITIZE})
endif()

add_library(quayside_common INTERFACE)
target_include_directories(quayside_common INTERFACE ${CMAKE_SOURCE_DIR}/core ${CMAKE_SOURCE_DIR})
target_compile_options(quayside_common INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Werror)
target_compile_definitions(quayside_common INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS
    QUAYSIDE_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these in Qt's and the standard library's own headers at -O2.
    target_compile_options(quayside_common INTERFACE -Wno-error=maybe-uninitialized -Wno-error=restrict
        -Wno-error=stringop-overflow -Wno-error=array-bounds -Wno-error=dangling-pointer -Wno-error=free-nonheap-object -Wno-error=tsan)
endif()

# quayside_precompiled(NAME LINKS target… HEADERS header…): headers that many sources include, compiled once. One for all folders instead of one for each,
# which would be 36 of 150 MB and a fifth of a first build.
function(quayside_precompiled name)
    cmake_parse_arguments(ARG "" "" "LINKS;HEADERS" ${ARGN})
    file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "")
    add_library(${name} STATIC ${CMAKE_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE quayside_common ${ARG_LINKS})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${name} PRIVATE -fpch-preprocess)
    endif()
endfunction()

# quayside_reuse_precompiled(TARGET NAME): the target's sources begin with the headers of NAME.
function(quayside_reuse_precompiled target name)
    target_precompile_headers(${target} REUSE_FROM ${name})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
endfunction()

if(QUAYSIDE_PRECOMPILED_HEADERS)
    find_package(Qt6 REQUIRED COMPONENTS Core Widgets)
    set(core_headers <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QFuture> <QHash> <QJsonArray> <QJsonDocument>
        <QJsonObject> <QList> <QMap> <QString> <QStringList> <QTemporaryDir> <QUrl> <algorithm> <functional> <memory> <optional> <variant> <vector>)
    quayside_precompiled(quayside_core_headers LINKS Qt6::Core HEADERS ${core_headers})
    quayside_precompiled(quayside_widget_headers LINKS Qt6::Widgets HEADERS ${core_headers} <QtWidgets>)
endif()

# quayside_library(NAME SOURCES file… LINKS target…): one static library for one folder of core/ or ui/.
function(quayside_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC quayside_common ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(QUAYSIDE_PRECOMPILED_HEADERS AND ARG_LINKS MATCHES Widgets)
        quayside_reuse_precompiled(${name} quayside_widget_headers)
    elseif(QUAYSIDE_PRECOMPILED_HEADERS)
        quayside_reuse_precompiled(${name} quayside_core_headers)
    endif()
endfunction()

# Where modules are from the folder of the programs on, the same where they are built and where they are installed.
include(GNUInstallDirs)
file(RELATIVE_PATH QUAYSIDE_MODULES ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/quayside)

# quayside_part(NAME [MODULE] FOLDERS target… SOURCES file… [LINKS target…]): the executable or a module of the program, made of the objects of whole
# folders and of the foreign libraries that these link. Libraries that nothing in it uses are not loaded with it.
function(quayside_part name)
    cmake_parse_arguments(ARG "MODULE" "" "FOLDERS;SOURCES;LINKS" ${ARGN})
    if(ARG_MODULE)
        add_library(${name} MODULE ${ARG_SOURCES})
        set_target_properties(${name} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${QUAYSIDE_MODULES})
    else()
        add_executable(${name} ${ARG_SOURCES})
        set_target_properties(${name} PROPERTIES ENABLE_EXPORTS ON)
        target_compile_definitions(${name} PRIVATE QUAYSIDE_MODULES="${QUAYSIDE_MODULES}")
    endif()
    target_link_options(${name} PRIVATE LINKER:--as-needed)
    target_link_libraries(${name} PRIVATE quayside_common ${ARG_LINKS})
    foreach(folder ${ARG_FOLDERS})
        target_sources(${name} PRIVATE $<TARGET_OBJECTS:${folder}>)
        target_link_libraries(${name} PRIVATE $<FILTER:$<TARGET_PROPERTY:${folder},LINK_LIBRARIES>,EXCLUDE,^quayside_>)
    endforeach()
endfunction()

# Where tests find their data: a header of its own, so that the tests that need none compile alike in every clone.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/tests/testpaths.h @ONLY CONTENT [[
#pragma once
#define QUAYSIDE_SOURCE_DIR "@CMAKE_SOURCE_DIR@"
#define QUAYSIDE_TEST_DATA QUAYSIDE_SOURCE_DIR "/tests/data"
#define QUAYSIDE_SHARED_DIR QUAYSIDE_SOURCE_DIR "/../shared"
]])

# quayside_test(NAME LINKS target… [SOURCES file…] [TIMEOUT seconds] [WRAPPER command…]): one Qt Test executable, from NAME.cpp.
function(quayside_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINKS;SOURCES;WRAPPER" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE quayside_common ${ARG_LINKS} Qt6::Test)
    if(NOT ARG_SOURCES)
        # moc for the one class of it: AUTOMOC and the empty source that it makes take as long as the test itself.
        set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
        qt_generate_moc(${name}.cpp ${moc} TARGET ${name})
        set_property(SOURCE ${name}.cpp PROPERTY OBJECT_DEPENDS ${moc})
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    endif()
    # QtTest itself is compiled with the folder of each test in it.
    if(QUAYSIDE_PRECOMPILED_HEADERS)
        quayside_reuse_precompiled(${name} quayside_core_headers)
    endif()
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${ARG_WRAPPER} $<TARGET_FILE:${name}>)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;FONTCONFIG_FILE=${CMAKE_SOURCE_DIR}/tests/data/fonts.conf;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp history_size=4 ignore_interceptors_accesses=1 die_after_fork=0;ASAN_OPTIONS=detect_leaks=0;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
