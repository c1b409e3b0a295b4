package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {
  @Test
  void splitsAtSemicolonsThatEndStatements() {
    assertThat(
            Statements.of(
                """
                -- first; of two
                SELECT ';' || ";" || $$;$$ || $x$;$$;$x$ /* ; */;
                SELECT E'\\';' ; ; -- done;
                """))
        .isEqualTo(
            List.of(
                "-- first; of two\nSELECT ';' || \";\" || $$;$$ || $x$;$$;$x$ /* ; */",
                "SELECT E'\\';'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SELECT 1;", "SELECT 1; -- bye", "-- only a remark", "SELECT ';';\n"})
  void knowsThatAStatementHasEnded(String script) {
    assertThat(Statements.isComplete(script)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1", "SELECT ';", "SELECT 1; SELECT", "SELECT /* ;", "SELECT $$;"})
  void knowsThatAStatementGoesOn(String script) {
    assertThat(Statements.isComplete(script)).isFalse();
  }
}
