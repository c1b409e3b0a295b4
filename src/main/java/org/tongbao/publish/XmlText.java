package org.tongbao.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with its elements indented, prefixes written as they stand. */
final class XmlText {
  private final XMLStreamWriter writer;
  private final Deque<Boolean> hasChildren = new ArrayDeque<>();

  XmlText(XMLStreamWriter writer) {
    this.writer = writer;
  }

  void start(String element) throws XMLStreamException {
    if (hasChildren.isEmpty()) {
      writer.writeStartDocument("UTF-8", "1.0");
    } else {
      hasChildren.pop();
      hasChildren.push(true);
    }
    indent();
    writer.writeStartElement(element);
    hasChildren.push(false);
  }

  void namespace(String prefix, String uri) throws XMLStreamException {
    writer.writeAttribute("xmlns:" + prefix, uri);
  }

  void attribute(String name, String value) throws XMLStreamException {
    writer.writeAttribute(name, value);
  }

  void text(String text) throws XMLStreamException {
    writer.writeCharacters(printable(text));
  }

  void leaf(String element, String text) throws XMLStreamException {
    start(element);
    text(text);
    end();
  }

  void end() throws XMLStreamException {
    if (hasChildren.pop()) {
      indent();
    }
    writer.writeEndElement();
    if (hasChildren.isEmpty()) {
      writer.writeCharacters("\n");
      writer.writeEndDocument();
    }
  }

  private void indent() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
  }

  /** XML 1.0 has no way to write control characters. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "\uFFFD");
  }
}
