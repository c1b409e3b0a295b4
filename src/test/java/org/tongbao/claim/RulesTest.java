package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

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
}
