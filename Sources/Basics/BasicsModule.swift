/// # Basics: the ground floor
///
/// Holds what every other module needs and none of them owns: days and amounts, findings and input
/// errors, output errors, files and folders as POSIX has them, locks and threads, hashes, nearest
/// names, control characters, JSON and numbers as bytes. It imports no module of the package but
/// `CPlatform`, and knows nothing of tables or customers.
enum BasicsModule {}
