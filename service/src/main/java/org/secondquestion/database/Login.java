package org.secondquestion.database;

/** A name and password of the database server. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
