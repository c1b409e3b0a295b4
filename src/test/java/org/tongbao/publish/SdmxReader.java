package org.tongbao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads SDMX-CSV and structures by the letter of the formats, sharing nothing with the writer. */
final class SdmxReader {
  private static final String STRUCTURE =
      "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure";
  private static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/common";

  /** Returns observations as component to value, brackets of the header taken off. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<List<String>> records = records(Files.readString(file));
    List<String> header =
        records.get(0).stream().map(name -> name.replaceFirst("\\[.*", "")).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != header.size()) {
        throw new IOException("%d fields under %d headers".formatted(record.size(), header.size()));
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), record.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Reads RFC 4180, one state at a time. */
  private static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append(text.charAt(++i));
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n') {
        record.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          records.add(record);
          record = new ArrayList<>();
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return records;
  }

  /** Returns a list's codes with the code as the tables have it. */
  static Map<String, String> codes(Document structure, String codelist) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (Element code : elements(byId(structure, "Codelist", codelist), STRUCTURE, "Code")) {
      List<Element> titles = elements(code, COMMON, "AnnotationTitle");
      String id = code.getAttribute("id");
      codes.put(id, titles.isEmpty() ? id : titles.get(0).getTextContent());
    }
    return codes;
  }

  /** Returns the ids of a structure's components. */
  static List<String> components(Document structure, String dsd) {
    return all(structure, dsd).stream().map(component -> component.getAttribute("id")).toList();
  }

  /** Returns the code list of each component that has one. */
  static Map<String, String> codelists(Document structure, String dsd) {
    Map<String, String> lists = new LinkedHashMap<>();
    for (Element component : all(structure, dsd)) {
      for (Element urn : elements(component, STRUCTURE, "Enumeration")) {
        lists.put(
            component.getAttribute("id"),
            urn.getTextContent().replaceFirst(".*:([A-Z_]+)\\(.*", "$1"));
      }
    }
    return lists;
  }

  private static List<Element> all(Document structure, String dsd) {
    Element root = byId(structure, "DataStructure", dsd);
    List<Element> all = new ArrayList<>();
    for (String kind : List.of("Dimension", "TimeDimension", "Measure", "Attribute")) {
      all.addAll(elements(root, STRUCTURE, kind));
    }
    return all;
  }

  private static Element byId(Document structure, String kind, String id) {
    return elements(structure.getDocumentElement(), STRUCTURE, kind).stream()
        .filter(element -> element.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> elements(Element root, String namespace, String name) {
    NodeList found = root.getElementsByTagNameNS(namespace, name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private SdmxReader() {}
}
