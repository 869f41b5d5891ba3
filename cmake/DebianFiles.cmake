# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack between installing into its folder and packing it: pages and change logs are compressed without a time, so that
# the same build makes the same package, the log of the package itself is written, and the licence that every Debian has goes.
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share)
if(NOT EXISTS ${share})
    set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/share)
endif()
set(doc ${share}/doc/${CPACK_PACKAGE_NAME})

if(DEFINED ENV{SOURCE_DATE_EPOCH})
    set(when "@$ENV{SOURCE_DATE_EPOCH}")
else()
    set(when now)
endif()
execute_process(COMMAND date --utc --rfc-email --date ${when} OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${doc}/changelog
    "${CPACK_PACKAGE_NAME} (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n  * Built from the sources; CHANGELOG.md tells what is new.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${date}\n")
file(REMOVE ${doc}/LICENSE)
file(GLOB pages ${share}/man/man1/*.1)
foreach(file ${doc}/changelog ${pages})
    execute_process(COMMAND gzip -9 --no-name --force ${file} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
