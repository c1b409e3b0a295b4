package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {
  private static final String TITLE = "2024年前三季度淄博市经济运行情况";

  @ParameterizedTest
  @EnumSource(Rules.class)
  void aRuleReadsItsExample(Rules rule) {
    assertThat(SentenceCorpus.claims(TITLE, rule.example()))
        .extracting(Claim::rule)
        .contains(rule.name());
  }

  @ParameterizedTest
  @EnumSource(Rules.class)
  void aRuleLeavesItsNearMissAlone(Rules rule) {
    assertThat(SentenceCorpus.claims(TITLE, rule.nearMiss()))
        .extracting(Claim::rule)
        .doesNotContain(rule.name());
  }

  @ParameterizedTest
  @EnumSource(TableRow.Kind.class)
  void aRuleOfTablesReadsItsExample(TableRow.Kind rule) {
    assertThat(SentenceCorpus.claims(TITLE, rule.example()))
        .isNotEmpty()
        .extracting(Claim::rule)
        .containsOnly(rule.rule());
  }

  @ParameterizedTest
  @EnumSource(TableRow.Kind.class)
  void aRuleOfTablesLeavesItsNearMissAlone(TableRow.Kind rule) {
    assertThat(SentenceCorpus.claims(TITLE, rule.nearMiss()))
        .extracting(Claim::rule)
        .doesNotContain(rule.rule());
  }

  @Test
  void everyClaimIsMadeByARuleThatHasExamples() {
    Set<String> named =
        Stream.concat(
                Rules.IN_ORDER.stream().map(Rule::name),
                Arrays.stream(TableRow.Kind.values()).map(TableRow.Kind::rule))
            .collect(Collectors.toSet());
    assertThat(SentenceCorpus.entries())
        .flatExtracting(entry -> SentenceCorpus.claims(entry.title(), entry.sentence()))
        .extracting(Claim::rule)
        .isSubsetOf(named)
        .containsAll(Rules.IN_ORDER.stream().map(Rule::name).toList());
  }
}
