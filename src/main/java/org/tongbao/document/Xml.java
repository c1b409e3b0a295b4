package org.tongbao.document;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML from outside: without document types and entities, and no deeper than the limits. */
final class Xml implements AutoCloseable {
  private final XMLStreamReader in;
  private final Limits limits;
  private int depth;

  private Xml(XMLStreamReader in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  static Xml open(InputStream bytes, Limits limits) throws UnreadableException {
    // The JDK's own parser, whatever others stand on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      return new Xml(factory.createXMLStreamReader(bytes), limits);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Goes to the next start or end of an element, or to a piece of text: a text may come in many, so
   * that a long one need not be held.
   *
   * @return false at the end of the document
   */
  boolean next() throws UnreadableException {
    try {
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > limits.elementDepth()) {
              throw new UnreadableException(
                  Reason.TOO_LARGE,
                  "Its elements are nested %d deep or deeper.".formatted(limits.elementDepth()));
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return true;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return true;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new UnreadableException(
                  Reason.BROKEN_FILE, "Its XML has a document type, which is not read.");
          default -> {
            // comments and instructions say nothing
          }
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  boolean isStart() {
    return in.isStartElement();
  }

  boolean isEnd() {
    return in.isEndElement();
  }

  boolean isText() {
    return in.isCharacters();
  }

  /** Returns the name of the element without its prefix. */
  String name() {
    return in.getLocalName();
  }

  /** Returns a piece of text. */
  String text() {
    return in.getText();
  }

  /** Goes to the end of the element that began last, and returns all its text. */
  String words() throws UnreadableException {
    StringBuilder words = new StringBuilder();
    int outside = depth - 1;
    while (depth > outside && next()) {
      if (isText()) {
        words.append(text());
        check(words, limits);
      }
    }
    return words.toString();
  }

  /** Refuses a text that is longer than a document's may be. */
  static void check(CharSequence words, Limits limits) throws UnreadableException {
    if (words.length() > limits.textChars()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The text is longer than %d characters.".formatted(limits.textChars()));
    }
  }

  /** Returns the value of an attribute whatever its namespace, null where there is none. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  /** Goes to the end of the element that began last. */
  void skip() throws UnreadableException {
    int outside = depth - 1;
    boolean more = true;
    while (more && depth > outside) {
      more = next();
    }
  }

  private static UnreadableException broken(XMLStreamException e) {
    if (e.getNestedException() instanceof Allowance.Exceeded exceeded) {
      return new UnreadableException(Reason.TOO_LARGE, exceeded.getMessage());
    }
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return new UnreadableException(Reason.BROKEN_FILE, "Its XML is broken: %s.".formatted(message));
  }

  @Override
  public void close() throws UnreadableException {
    try {
      in.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }
}
