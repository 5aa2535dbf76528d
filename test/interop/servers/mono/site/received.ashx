<%@ WebHandler Language="C#" Class="Canned.Arrived" %>
