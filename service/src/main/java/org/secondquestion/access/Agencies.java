package org.secondquestion.access;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.secondquestion.record.Service;

/** The agencies of the partnership. */
@Repository
public class Agencies {

    private final JdbcClient sql;

    Agencies(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Workplace> all() {
        return sql.sql("SELECT id, service, name, area FROM agency ORDER BY name, area").query(Workplace.class).list();
    }

    /** The agency of this kind and name in this area, added if it is new. */
    public Workplace add(Service service, String name, String area) {
        sql.sql("""
                INSERT INTO agency (id, service, name, area) VALUES (:id, :service, :name, :area) ON CONFLICT (service, name, area) DO NOTHING
                """)
                .param("id", UUID.randomUUID()).param("service", service.name()).param("name", name.strip())
                .param("area", area.strip()).update();
        return sql.sql("SELECT id, service, name, area FROM agency WHERE service = :service AND name = :name AND area = :area")
                .param("service", service.name()).param("name", name.strip()).param("area", area.strip()).query(Workplace.class)
                .single();
    }
}
