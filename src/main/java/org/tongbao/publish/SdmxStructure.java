package org.tongbao.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.tongbao.publish.SdmxComponent.Role;
import org.tongbao.warehouse.Type;

/**
 * What SDMX-CSV refers to, in SDMX-ML 3.0: code lists, concepts, data structures, data flows.
 *
 * <p>Code lists of areas and indicators are those of the release's catalog; the rest come from the
 * contract of the tables.
 */
final class SdmxStructure {
  private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
  private static final String CONCEPTS = "CS_TONGBAO";
  private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

  private final Edition edition;
  private final Map<String, Map<String, Code>> codelists = new TreeMap<>();
  private final XmlText xml;

  /**
   * One code of a list.
   *
   * @param chinese name in Chinese, null where there is none
   * @param english name in English, null where there is none
   * @param parent code it is part of, null where there is none
   * @param written the code as the tables have it, null where SDMX can write the same
   */
  record Code(
      @Nullable String chinese,
      @Nullable String english,
      @Nullable String parent,
      @Nullable String written) {}

  private SdmxStructure(Edition edition, XMLStreamWriter writer) {
    this.edition = edition;
    this.xml = new XmlText(writer);
  }

  /**
   * Writes the structure message.
   *
   * @param areas codes as SDMX writes them, in order
   * @param indicators the same of indicators
   */
  static void write(
      OutputStream out, Edition edition, Map<String, Code> areas, Map<String, Code> indicators)
      throws IOException {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      SdmxStructure structure = new SdmxStructure(edition, writer);
      structure.collect(areas, indicators);
      structure.message();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IOException("the SDMX structure could not be written", e);
    }
  }

  private void collect(Map<String, Code> areas, Map<String, Code> indicators) {
    codelists.put(SdmxDataflow.AREAS, areas);
    codelists.put(SdmxDataflow.INDICATORS, indicators);
    for (SdmxDataflow flow : SdmxDataflow.ALL) {
      for (SdmxComponent component : flow.components()) {
        if (component.codelist() != null && !component.codes().isEmpty()) {
          Map<String, Code> codes =
              codelists.computeIfAbsent(component.codelist(), id -> new LinkedHashMap<>());
          component
              .codes()
              .forEach(code -> codes.put(code.value(), new Code(null, code.meaning(), null, null)));
          if (component.isDimension()) {
            codes.put(SdmxDataflow.NOT_APPLICABLE, new Code("不适用", "Not applicable", null, null));
          }
        }
      }
    }
  }

  private static String version() {
    return SdmxDataflow.FACTS.version();
  }

  private void message() throws XMLStreamException {
    xml.start("mes:Structure");
    xml.namespace("mes", NAMESPACE + "message");
    xml.namespace("str", NAMESPACE + "structure");
    xml.namespace("com", NAMESPACE + "common");
    xml.start("mes:Header");
    xml.leaf("mes:ID", "TONGBAO_" + edition.name().replaceAll("[^A-Za-z0-9_-]", "_"));
    xml.leaf("mes:Test", "false");
    xml.leaf("mes:Prepared", edition.publishedAt().toString());
    xml.start("mes:Sender");
    xml.attribute("id", SdmxDataflow.AGENCY);
    xml.end();
    xml.end();
    xml.start("mes:Structures");
    writeCodelists();
    writeConcepts();
    writeDataflows();
    writeStructures();
    xml.end();
    xml.end();
  }

  private void writeCodelists() throws XMLStreamException {
    xml.start("str:Codelists");
    for (Map.Entry<String, Map<String, Code>> list : codelists.entrySet()) {
      maintainable("str:Codelist", list.getKey(), version());
      name("en", list.getKey());
      for (Map.Entry<String, Code> entry : list.getValue().entrySet()) {
        code(entry.getKey(), entry.getValue());
      }
      xml.end();
    }
    xml.end();
  }

  private void code(String id, Code code) throws XMLStreamException {
    xml.start("str:Code");
    xml.attribute("id", id);
    if (code.written() != null) {
      xml.start("com:Annotations");
      xml.start("com:Annotation");
      xml.attribute("id", "CODE");
      xml.leaf("com:AnnotationTitle", code.written());
      xml.end();
      xml.end();
    }
    if (code.chinese() != null) {
      name("zh", code.chinese());
    }
    if (code.english() != null) {
      name("en", code.english());
    }
    // A parent's id may not begin with a digit (NCName), so areas have theirs in the first digits.
    if (code.parent() != null && !Character.isDigit(code.parent().charAt(0))) {
      xml.leaf("str:Parent", code.parent());
    }
    xml.end();
  }

  private void writeConcepts() throws XMLStreamException {
    Map<String, String> concepts = new TreeMap<>();
    for (SdmxDataflow flow : SdmxDataflow.ALL) {
      flow.components().forEach(c -> concepts.putIfAbsent(c.id(), c.comment()));
    }
    xml.start("str:ConceptSchemes");
    maintainable("str:ConceptScheme", CONCEPTS, version());
    name("en", "Concepts of city bulletins");
    for (Map.Entry<String, String> concept : concepts.entrySet()) {
      xml.start("str:Concept");
      xml.attribute("id", concept.getKey());
      name("en", concept.getKey());
      xml.start("com:Description");
      xml.attribute("xml:lang", "en");
      xml.text(concept.getValue());
      xml.end();
      xml.end();
    }
    xml.end();
    xml.end();
  }

  private void writeDataflows() throws XMLStreamException {
    xml.start("str:Dataflows");
    for (SdmxDataflow flow : SdmxDataflow.ALL) {
      maintainable("str:Dataflow", flow.id(), flow.version());
      name("en", flow.table().description());
      xml.leaf(
          "str:Structure", urn("datastructure.DataStructure", "DSD_" + flow.id(), flow.version()));
      xml.end();
    }
    xml.end();
  }

  private void writeStructures() throws XMLStreamException {
    xml.start("str:DataStructures");
    for (SdmxDataflow flow : SdmxDataflow.ALL) {
      maintainable("str:DataStructure", "DSD_" + flow.id(), flow.version());
      name("en", flow.table().description());
      xml.start("str:DataStructureComponents");
      list("str:DimensionList", "DimensionDescriptor", flow.having(Role.DIMENSION));
      list("str:AttributeList", "AttributeDescriptor", flow.having(Role.ATTRIBUTE));
      list("str:MeasureList", "MeasureDescriptor", flow.having(Role.MEASURE));
      xml.end();
      xml.end();
    }
    xml.end();
  }

  private void list(String element, String id, List<SdmxComponent> components)
      throws XMLStreamException {
    xml.start(element);
    xml.attribute("id", id);
    for (SdmxComponent component : components) {
      component(component);
    }
    xml.end();
  }

  private void component(SdmxComponent component) throws XMLStreamException {
    xml.start(
        switch (component.role()) {
          case DIMENSION -> component.isTime() ? "str:TimeDimension" : "str:Dimension";
          case MEASURE -> "str:Measure";
          case ATTRIBUTE -> "str:Attribute";
        });
    xml.attribute("id", component.id());
    xml.leaf(
        "str:ConceptIdentity",
        urn("conceptscheme.Concept", CONCEPTS, version()) + "." + component.id());
    xml.start("str:LocalRepresentation");
    if (component.hasManyValues()) {
      xml.attribute("maxOccurs", "unbounded");
    }
    if (component.codelist() == null) {
      xml.start("str:TextFormat");
      xml.attribute("textType", textType(component));
      xml.end();
    } else {
      xml.leaf("str:Enumeration", urn("codelist.Codelist", component.codelist(), version()));
    }
    xml.end();
    if (component.role() == Role.ATTRIBUTE) {
      xml.start("str:AttributeRelationship");
      xml.start("str:Observation");
      xml.end();
      xml.end();
    }
    xml.end();
  }

  private static String textType(SdmxComponent component) {
    if (component.isTime()) {
      return "ObservationalTimePeriod";
    }
    if (component.type() instanceof Type.ListOf) {
      return "String";
    }
    return switch ((Type.Scalar) component.type()) {
      case STRING -> "String";
      case INTEGER -> "Integer";
      case LONG -> "Long";
      case DOUBLE -> "Double";
      case BOOLEAN -> "Boolean";
      case DECIMAL -> "Decimal";
      case DATE -> "GregorianDay";
      case TIMESTAMP -> "DateTime";
    };
  }

  private void maintainable(String element, String id, String version) throws XMLStreamException {
    xml.start(element);
    xml.attribute("id", id);
    xml.attribute("agencyID", SdmxDataflow.AGENCY);
    xml.attribute("version", version);
  }

  private void name(String language, String text) throws XMLStreamException {
    xml.start("com:Name");
    xml.attribute("xml:lang", language);
    xml.text(text);
    xml.end();
  }

  private static String urn(String kind, String id, String version) {
    return "%s%s=%s:%s(%s)".formatted(URN, kind, SdmxDataflow.AGENCY, id, version);
  }
}
