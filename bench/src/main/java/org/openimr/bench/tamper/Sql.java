package org.openimr.bench.tamper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements in one transaction. */
record Sql(Connection connection) {

    void run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values)) {
            prepared.execute();
        }
    }

    /** Of the first column. */
    List<String> texts(String query, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(query, values);
                ResultSet row = prepared.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (row.next()) texts.add(row.getString(1));
            return texts;
        }
    }

    /** Position, stream and version. */
    List<Place> places(String query, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(query, values);
                ResultSet row = prepared.executeQuery()) {
            List<Place> places = new ArrayList<>();
            while (row.next()) places.add(new Place(row.getLong(1), row.getString(2), row.getInt(3)));
            return places;
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < values.length; i++) prepared.setObject(i + 1, values[i]);
        return prepared;
    }
}
