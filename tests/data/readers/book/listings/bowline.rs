fn before() {}
// ANCHOR: tie
# use rope::Rope;
fn tie() {
    // ANCHOR: inner
    loop_it();
    // ANCHOR_END: inner
}
// ANCHOR_END: tie
fn after() {}
