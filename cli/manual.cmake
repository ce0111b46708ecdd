# Manual pages and completions, printed by the program itself from THE TABLE and the pages.
set(shared ${CMAKE_CURRENT_BINARY_DIR}/shared)
add_custom_command(OUTPUT ${shared}/stamp
  COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/make-shared $<TARGET_FILE:bianmin> ${LOWDOWN} ${shared}
  COMMAND ${CMAKE_COMMAND} -E touch ${shared}/stamp
  DEPENDS bianmin make-shared)
add_custom_target(manual ALL DEPENDS ${shared}/stamp)

install(DIRECTORY ${shared}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR})
install(FILES ${shared}/bianmin.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME bianmin)
install(FILES ${shared}/bianmin.zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions RENAME _bianmin)
install(FILES ${shared}/bianmin.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
