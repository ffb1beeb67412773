/// # Language: what people's words say
///
/// Notes in, readings out: which of 26 labels a note says, whose each is, how sure that is, and because
/// of which words. `Learnt/` is a reader that was learnt from the notes in `Corpus/`, which the tool
/// TrainLanguage reads (`make language`) and no other program.
///
/// What never happens here: a look at a table, and a decision about a relationship. The lexicon still
/// lives in Intake, which types rows by it.
enum LanguageModule {}
