/// # Language: what people's words say
///
/// Texts in, what they say out: which of 26 labels, whose each is and how sure that is. `Words/`
/// cuts texts into words and knows them and their classes; `Learnt/` is a reader that was learnt
/// from the notes in `Corpus/` and the classes in `Classes/`, which the tool TrainLanguage reads
/// (`make language`) and no other program.
///
/// What never happens here: a look at a table, and a decision about a relationship. The lexicon
/// still lives in Intake, which types rows by it.
enum LanguageModule {}
