package org.tongbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Keeps the floors of the house: arrows point down, and Spark stays at the edge. */
class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.tongbao");

  @Test
  void theScanSawTheHouse() {
    assertThat(HOUSE.size()).as("classes scanned").isGreaterThan(30);
  }

  @Test
  void sparkIsKnownToJobTrendAndWarehouseAlone() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    "org.tongbao.job..", "org.tongbao.trend..", "org.tongbao.warehouse..")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(HOUSE);
  }

  @Test
  void panelsKnowNoEngine() {
    noClasses()
        .that()
        .resideInAPackage("org.tongbao.trend.panel..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "scala..")
        .check(HOUSE);
  }

  @Test
  void arrowsPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("org.tongbao.cli..")
        .layer("job")
        .definedBy("org.tongbao.job..")
        .layer("trend")
        .definedBy("org.tongbao.trend..")
        .layer("evaluate")
        .definedBy("org.tongbao.evaluate..")
        .layer("fact")
        .definedBy("org.tongbao.fact..")
        .layer("claim")
        .definedBy("org.tongbao.claim..")
        .layer("bulletin")
        .definedBy("org.tongbao.bulletin..")
        .layer("document")
        .definedBy("org.tongbao.document..")
        .layer("text")
        .definedBy("org.tongbao.text..")
        .layer("catalog")
        .definedBy("org.tongbao.catalog..")
        .layer("query")
        .definedBy("org.tongbao.query..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("job")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("trend")
        .mayOnlyBeAccessedByLayers("cli", "job")
        .whereLayer("evaluate")
        .mayOnlyBeAccessedByLayers("cli", "job")
        .whereLayer("fact")
        .mayOnlyBeAccessedByLayers("cli", "job", "trend", "evaluate")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("cli", "job", "trend", "evaluate", "fact")
        .whereLayer("bulletin")
        .mayOnlyBeAccessedByLayers("cli", "job", "trend", "evaluate", "fact", "claim")
        .check(HOUSE);
  }

  @Test
  void readersOfAReleaseKnowOnlyTheRelease() {
    noClasses()
        .that()
        .resideInAnyPackage("org.tongbao.publish..", "org.tongbao.report..", "org.tongbao.query..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tongbao.cli..",
            "org.tongbao.job..",
            "org.tongbao.trend..",
            "org.tongbao.evaluate..",
            "org.tongbao.fact..",
            "org.tongbao.claim..",
            "org.tongbao.bulletin..",
            "org.tongbao.document..",
            "org.tongbao.text..")
        .check(HOUSE);
  }
}
