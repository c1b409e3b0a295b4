package org.tongbao.document;

/** Why a file could not be read, each with its meaning and what to do. */
public enum Reason {
  EMPTY("nothing in it", "Fetch it again; the site may have answered with nothing."),
  UNKNOWN_FORMAT("no format that is known", "Save it as PDF, Word, HTML or text."),
  BROKEN_FILE("bytes cut short or broken", "Fetch it again."),
  ENCRYPTED("needs a password", "Save a copy without the password."),
  NO_TEXT_LAYER(
      "made of pictures alone",
      "Recognise its text with another program, or find a copy with text."),
  TOO_LARGE(
      "larger, deeper or slower than the limits allow", "Take it apart, or raise the limits."),
  UNKNOWN_CHARSET(
      "bytes that are text in no charset that is known", "Fetch it again, or save it as UTF-8."),
  UNSAFE_ENTRY(
      "an entry whose name leads outside its archive", "Ask where the archive comes from."),
  UNREACHABLE("the file system did not give the bytes", "Run again once it does.");

  private final String meaning;
  private final String action;

  Reason(String meaning, String action) {
    this.meaning = meaning;
    this.action = action;
  }

  /** Returns what is the matter, in a phrase. */
  public String meaning() {
    return meaning;
  }

  /** Returns what a person can do about it, in a sentence. */
  public String action() {
    return action;
  }
}
